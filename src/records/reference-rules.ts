import type { Article, Story, StoryStep } from "#schema/graph.ts";
import { type Entry, type Finding, type RecordFile, type Records, toFinding } from "./records.ts";

/** R3: no two records of a file have the same id. */
export function findRepeatedIds({ sources, nodes, claims, stories }: Records): readonly Finding[] {
  return [
    ...findRepeated("sources", sources),
    ...findRepeated("nodes", nodes),
    ...findRepeated("claims", claims),
    ...findRepeated("stories", stories),
  ];
}

function findRepeated(
  file: Exclude<RecordFile, "article">,
  entries: readonly Entry<{ readonly id: string }>[],
): readonly Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const { id } = entry.record;
    const before = first.get(id);
    if (before === undefined) first.set(id, entry.path);
    else {
      const expected = `an id of its own, ${before} has this one`;
      findings.push(toFinding(file, entry, "id", { expected, received: id }));
    }
  }
  return findings;
}

/** An id that a record names, with the place it stands at. */
interface Mention {
  readonly id: string;
  readonly place: Pick<Finding, "file" | "record" | "path">;
}

/** R4: every node that is named has a record. */
export function findUnknownNodes({
  claims,
  nodes,
  article,
  stories,
  ids,
}: Records): readonly Finding[] {
  const ends = claims.flatMap(({ path, record }) => {
    const { subject, object, attributedTo, quantity } = record;
    return listMentions("claims", { path, record }, [
      ["subject", subject],
      ["object", object],
      ["attributedTo", attributedTo],
      ["quantity.of", quantity?.of],
    ]);
  });
  const successors = nodes.flatMap((entry) =>
    listMentions("nodes", entry, [["successor", entry.record.successor]]),
  );
  const expected = listStepMentions(stories, "expect.nodes", ({ expect }) => expect?.nodes);
  return findUnknown("node", ids.nodes, [
    ...ends,
    ...successors,
    ...listArticleMentions(article, "mentions"),
    ...expected,
  ]);
}

/** R5: every source and every claim that is named has a record. */
export function findUnknownEvidence(records: Records): readonly Finding[] {
  const { claims, nodes, article, stories, ids } = records;
  const places = claims.flatMap((entry) => {
    const named = entry.record.sources.map(
      ({ source }, index) => [`sources[${index}].source`, source] as const,
    );
    return listMentions("claims", entry, named);
  });
  const facts = nodes.flatMap((entry) => {
    const named = (entry.record.facts ?? []).map(
      ({ source }, index) => [`facts[${index}].source`, source] as const,
    );
    const { from, until } = entry.record;
    return listMentions("nodes", entry, [
      ...named,
      ["from.source", from?.source],
      ["until.source", until?.source],
    ]);
  });
  const conflicts = claims.flatMap((entry) => {
    const named = (entry.record.conflictsWith ?? []).map(
      (id, index) => [`conflictsWith[${index}]`, id] as const,
    );
    return listMentions("claims", entry, named);
  });
  const founding = article === null ? [] : [toArticleMention("source", article.source)];
  return [
    ...findUnknown("source", ids.sources, [...places, ...facts, ...founding]),
    ...findUnknown("claim", ids.claims, [
      ...conflicts,
      ...listArticleMentions(article, "claims"),
      ...listStepMentions(stories, "claims", ({ claims: answers }) => answers),
    ]),
  ];
}

function listMentions(
  file: "claims" | "nodes" | "stories",
  { path, record }: Entry<{ readonly id: string }>,
  named: readonly (readonly [field: string, id: string | undefined])[],
): readonly Mention[] {
  return named.flatMap(([field, id]) => {
    const place = { file: `${file}.json`, record: record.id, path: `${path}.${field}` };
    return id === undefined ? [] : [{ id, place }];
  });
}

function listArticleMentions(
  article: Article | null,
  field: "mentions" | "claims",
): readonly Mention[] {
  return (article?.paragraphs ?? []).flatMap(({ [field]: ids }, index) =>
    ids.map((id, place) => toArticleMention(`paragraphs[${index}].${field}[${place}]`, id)),
  );
}

function listStepMentions(
  stories: readonly Entry<Story>[],
  field: string,
  read: (step: StoryStep) => readonly string[] | undefined,
): readonly Mention[] {
  return stories.flatMap((entry) => {
    const named = entry.record.steps.flatMap((step, index) =>
      (read(step) ?? []).map((id, place) => [`steps[${index}].${field}[${place}]`, id] as const),
    );
    return listMentions("stories", entry, named);
  });
}

function toArticleMention(field: string, id: string): Mention {
  return { id, place: { file: "article.json", path: `article.${field}` } };
}

function findUnknown(
  what: "node" | "source" | "claim",
  known: ReadonlySet<string> | null,
  mentions: readonly Mention[],
): readonly Finding[] {
  if (known === null) return []; // the file did not parse, which R1 tells
  const expected = `the id of a ${what}`;
  return mentions
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => ({ ...place, expected, received: id, known }));
}
