import type { Graph } from "#graph/graph.ts";
import type { Claim, GraphNode, Story } from "#schema/graph.ts";
import { NODE_TYPES, PREDICATE_WORDS, PREDICATES, STATUSES } from "#schema/vocabulary.ts";
import { claim, graph, node, source } from "./graph-builder.ts";
import { story } from "./stories.ts";

/**
 * Records without a vowel in any text that is shown: names, sentences, summaries, titles. Of every kind
 * and predicate, with figures, a conflict, a remark and an article; what has a vowel on a page of them
 * was said by the page.
 */
const KEYS: Readonly<Record<(typeof NODE_TYPES)[number], string>> = {
  country: "krt",
  region: "rgn",
  company: "cmp",
  institution: "nst",
  community: "cmm",
  person: "prs",
  "salt-flat": "slt",
  "protected-area": "prt",
  project: "prj",
  mineral: "mnr",
  product: "prd",
  process: "prc",
  application: "ppl",
  agreement: "grm",
};

const NODES: readonly GraphNode[] = NODE_TYPES.flatMap((type) => [
  makeNode(type, "1"),
  makeNode(type, "2"),
]);

function makeNode(type: (typeof NODE_TYPES)[number], n: string): GraphNode {
  const key = `${KEYS[type]}${n}`;
  return node({
    id: key,
    type,
    name: `N${key.toUpperCase()}`,
    summary: `Smmry ${key}. Mr.`,
    aliases: [`ls ${key}`],
    names: { es: `S ${key}`, ru: `Имя ${n}`, zh: "盐" },
    symbol: type === "country" ? (n === "1" ? "XK" : "XZ") : "Xk",
    coordinates: { lat: -20, lon: -67, approx: true },
    facts: [
      {
        label: "Fct",
        measure: "resource",
        value: 12_000,
        unit: "t",
        asOf: "2020",
        source: "src1",
        note: "Nt.",
      },
      { label: "Fct2", value: "Txt", asOf: null, source: "src2" },
    ],
  });
}

const SOURCES = [
  source({
    id: "src1",
    title: "Ttl 1",
    publisher: "Pblshr 1",
    url: "https://krtk.ch/1",
    language: "xx",
  }),
  source({
    id: "src2",
    title: "Ttl 2",
    publisher: "Pblshr 2",
    url: "https://krtk.ch/2",
    published: null,
    language: "xx",
    type: "academic",
    weak: true,
    note: "Wk.",
  }),
  source({
    id: "src3",
    title: "Ttl 3",
    publisher: "Pblshr 3",
    url: "https://krtk.ch/3",
    published: "2022",
    publishedApprox: true,
    language: "xx",
    type: "official",
  }),
];

/** A claim of every predicate between the first of its kinds, in every standing by turns, each with a later one. */
const CLAIMS: readonly Claim[] = PREDICATE_WORDS.flatMap((predicate, index) => {
  const { from, to } = PREDICATES[predicate];
  const subject = `${KEYS[from[0]]}1`;
  const object = `${KEYS[to[0]]}${from[0] === to[0] ? "2" : "1"}`;
  const rest = { subject, predicate, object };
  const id = `c${index}`;
  return [
    claim({
      ...rest,
      id,
      statement: `Sttmnt ${id}.`,
      status: STATUSES[index % STATUSES.length] ?? "agreed",
      asOf: "2021-03",
      attributedTo: "prs1",
      detail: "Dtl.",
      note: "Nt.",
      sources: [{ source: "src1", paragraph: 1 }, { source: "src2" }],
      conflictsWith: [`${id}b`],
    }),
    claim({
      ...rest,
      id: `${id}b`,
      statement: `Sttmnt ${id} b.`,
      status: STATUSES[(index + 1) % STATUSES.length] ?? "agreed",
      asOf: "2023-05-06",
      asOfApprox: true,
      sources: [{ source: "src3" }],
      conflictsWith: [id],
      ...(index % 3 === 0 && { remark: true }),
      ...(index % 2 === 0 && {
        quantity: {
          measure: "capacity",
          value: 15_000,
          unit: "t",
          qualifier: "up to",
          period: "2024",
        },
      }),
    }),
  ];
});

/** Figures of a plant and of its country, in and out of sums. */
const FIGURES: readonly Claim[] = (["capacity", "output", "stake"] as const).map((measure, index) =>
  claim({
    id: `f${index}`,
    subject: index === 2 ? "cmp1" : "prj1",
    predicate: index === 2 ? "operates" : "produces",
    object: index === 2 ? "prj1" : "prd1",
    statement: `Fgr ${index}.`,
    asOf: "2024",
    sources: [{ source: "src3" }],
    quantity:
      measure === "stake"
        ? { measure, value: 51, unit: "%" }
        : { measure, value: 15_000 + index, unit: "t/yr", min: 10_000, max: 20_000 },
  }),
);

const STORIES: readonly Story[] = ["question", "story"].map((type, index) => {
  const made = story(
    `st${index}`,
    type === "story" ? "story" : "question",
    ["/node/prj1/", "/?as-of=2022"],
    ["c3"],
  );
  const steps = made.steps.map((step, n) => ({
    ...step,
    title: `Stp ${n}`,
    caption: `Cptn ${n}.`,
  }));
  return { ...made, title: `Ttl st${index}`, summary: "Smmry.", steps };
});

const POSITIONS = Object.fromEntries(
  NODES.map(({ id }, n) => [id, { x: (n % 5) * 140, y: Math.floor(n / 5) * 120 }]),
);

/** All the strange records, as one scope or the other has them. */
export const STRANGE: Graph = {
  ...graph({
    nodes: NODES,
    sources: SOURCES,
    claims: [...CLAIMS, ...FIGURES],
    article: {
      source: "src1",
      paragraphs: [
        { n: 1, digest: "Dgst 1.", mentions: ["krt1", "cmp1"], claims: ["c0", "c1"] },
        { n: 2, digest: "Dgst 2.", mentions: [], claims: [] },
      ],
    },
    positions: POSITIONS,
  }),
  stories: STORIES,
};
