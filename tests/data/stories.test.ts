import { describe, expect, test } from "vitest";
import type { Graph } from "#graph/graph.ts";
import { findStanding, type Standing } from "#graph/standing.ts";
import { ONCE } from "#picture/picture.ts";
import { findDate } from "#picture/selection.ts";
import type { Claim, PartialDate, StandingName, StoryStep } from "#schema/graph.ts";
import { formatAddress } from "#view/address.ts";
import { findSelectedNode } from "#view/view.ts";
import {
  askForStep,
  findStory,
  parseStep,
  site,
  stories,
  storiesText,
  world,
} from "../support/open-story.ts";

// Each step of each story is opened as a reader would, so an answer that the records no longer bear
// out, or a view that no longer shows it, is a fault of the step.

/** More than this is no longer read at a glance. */
const MOST_NODES = 40;
const MOST_SENTENCES = 4;

const steps = stories.flatMap(({ id, steps: all }) =>
  all.map((step, index): Told => [`${id} ${index + 1}: ${step.title}`, step]),
);
type Told = readonly [name: string, step: StoryStep];

/** Everything a relation's standing tells: what holds, what sets it, what is planned, what was. */
function listTold({ claim, follows, plan, history }: Standing): readonly (Claim | null)[] {
  return [claim, follows, plan, ...history];
}

/** What holds of each relation: its exact name where the step expects one, else its status. */
function readStandings(graph: Graph, ids: readonly string[], on: PartialDate | null) {
  const found = ids.map((id) => {
    const relation = graph.relations.get(id);
    const standing = relation === undefined ? null : findStanding(graph, relation, on);
    return [id, standing] as const;
  });
  return (expected: Readonly<Record<string, StandingName>>) =>
    Object.fromEntries<StandingName | "none">(
      found.map(([id, standing]) => {
        const isNamed = standing?.name === expected[id];
        return [id, (isNamed ? standing?.name : standing?.status) ?? "none"];
      }),
    );
}

describe("the stories", () => {
  test("answer the tasks T1 to T7 as questions, the first on the home page", () => {
    const questions = stories.filter(({ type }) => type === "question").map(({ id }) => id);
    expect(questions.slice(0, 7)).toEqual([
      "russian-companies",
      "by-products-2023",
      "minerals-of-uyuni",
      "catl-to-uyuni",
      "bolivia-capacity",
      "uranium-one-investment",
      "bolivia-since-2025",
    ]);
  });

  test("tell of the article, of Bolivia's contracts and of potassium", () => {
    const told = stories.filter(({ type }) => type === "story").map(({ id }) => id);
    expect(told).toEqual(["the-article", "bolivia-contracts", "where-potassium-goes"]);
  });

  test("have ids, titles and, within a story, step titles of their own", () => {
    const lists = [
      stories.map(({ id }) => id),
      stories.map(({ title }) => title),
      ...stories.map(({ steps: all }) => all.map(({ title }) => title)),
    ];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  test("are written in one layout: a field a line, lists of ids inline", () => {
    expect(storiesText.endsWith("]\n")).toBe(true);
    expect(storiesText).not.toMatch(/\t|\r| $/m);
    expect(storiesText.match(/^ {4}"id": /gm)?.length).toBe(stories.length);
    expect(storiesText.match(/^ {8}"address": /gm)?.length).toBe(steps.length);
  });
});

describe.each(steps)("%s", (_, step) => {
  const { address, caption, claims = [], expect: expected = {} } = step;

  test("has an address that is followed whole and is written as the site writes it", () => {
    const { view, faults, missing } = parseStep(step);
    expect({ faults, missing }).toEqual({ faults: [], missing: null });
    expect(formatAddress(view, site)).toBe(address);
  });

  test("shows a neighbourhood that can be read", () => {
    const { size } = ONCE.findShown(askForStep(step)).nodes;
    expect(size).toBeGreaterThan(1);
    // A chain is lit in the whole world, which stands dim around it.
    if (parseStep(step).view.place.page !== "path") expect(size).toBeLessThanOrEqual(MOST_NODES);
  });

  test("tells claims that are in force and in view", () => {
    const { relations } = ONCE.findShown(askForStep(step));
    const told = [...relations.values()].flatMap(listTold).map((claim) => claim?.id);
    expect(claims.filter((id) => !told.includes(id))).toEqual([]);
    expect(claims.length).toBeGreaterThan(0);
  });

  test("expects the standings that hold on its date", () => {
    const asked = askForStep(step);
    const { standings = {} } = expected;
    const found = readStandings(
      ONCE.findGraph(asked),
      Object.keys(standings),
      findDate(asked.graph, asked.view),
    );
    expect(found(standings)).toEqual(standings);
    expect(standings).not.toEqual({});
  });

  test("shows the nodes it expects", () => {
    const { nodes } = ONCE.findShown(askForStep(step));
    expect(expected.nodes?.filter((id) => !nodes.has(id))).toEqual([]);
  });

  test(`says it in at most ${MOST_SENTENCES} sentences, whole and plainly set`, () => {
    expect(caption.match(/[.?!](?= |$)/g)?.length).toBeLessThanOrEqual(MOST_SENTENCES);
    expect(caption).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(caption).not.toMatch(/ {2}|\p{Cc}/u);
    expect(caption).toBe(caption.normalize("NFC"));
  });

  test("takes its figures from the claims it tells or from its node's facts, or works them out", () => {
    const { words, figures } = listGrounds(step);
    const known = new Set([...readNumbers(words), ...figures, ...(WORKED_OUT[address] ?? [])]);
    const given = readNumbers(caption.replaceAll(DATE, ""));
    expect(given.filter((number) => !known.has(number))).toEqual([]);
  });

  test("gives the dates of these claims and facts and of their sources", () => {
    const { words, dates } = listGrounds(step);
    const isKnown = (told: string): boolean =>
      words.includes(told) || dates.some((known) => known.includes(toIso(told)));
    expect(caption.match(DATE)?.filter((told) => !isKnown(told)) ?? []).toEqual([]);
  });
});

const MILLION = 1_000_000;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** A date as captions write it, with or without its day and its year. */
const DATE = new RegExp(
  `(?:\\b\\d{1,2} )?\\b(?:${MONTHS.join("|")})\\b(?: \\d{4}\\b)?|\\b(?:19|20)\\d{2}\\b`,
  "g",
);

/** Figures that stand in no claim: sums and conversions, tested one by one above. */
const WORKED_OUT: Readonly<Record<string, readonly number[]>> = Object.fromEntries([
  ...findStory("bolivia-capacity").steps.map(({ address }) => [address, [66_500, 101_500]]),
  ...findStory("chile-2023").steps.map(({ address }) => [address, [234_000, 5.323]]),
]);

function readNumbers(words: string): readonly number[] {
  const found = words.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found.map((word) => Number(word.replaceAll(",", "")));
}

/** What a caption may draw on: texts, figures and dates of the step's claims and its node's facts. */
function listGrounds(step: StoryStep) {
  const told = (step.claims ?? []).flatMap((key) => world.claims.get(key) ?? []);
  const selected = findSelectedNode(parseStep(step).view);
  const facts = (selected === null ? undefined : world.nodes.get(selected)?.facts) ?? [];
  const cited = [...told.flatMap(({ sources }) => sources), ...facts].map(({ source }) => source);
  const quantities = [...told.flatMap(({ quantity }) => quantity ?? []), ...facts];
  const values = quantities.map(({ value }) => Number(value));
  const given = [...told, ...facts].map(({ asOf }) => asOf);
  const periods = told.map(({ quantity }) => quantity?.period);
  const published = cited.map((key) => world.sources.get(key)?.published);
  return {
    words: [
      ...told.map(({ statement, note }) => [statement, note]),
      ...facts.map(({ note }) => note),
    ]
      .flat()
      .join(" "),
    figures: values.flatMap((value) => [value, value / MILLION]),
    dates: [...given, ...periods, ...published].filter((text) => typeof text === "string"),
  };
}

/** "12 August 2025" as 2025-08-12; without its day or its year as the part of it that is told. */
function toIso(told: string): string {
  const year = told.match(/\d{4}$/)?.[0];
  const month = MONTHS.findIndex((name) => told.includes(name)) + 1;
  const day = told.match(/^\d{1,2}(?= )/)?.[0];
  const [days, months] = [day, month === 0 ? undefined : month].map((part) =>
    part === undefined ? undefined : String(part).padStart(2, "0"),
  );
  const parts = [year ?? "", months, days].filter((part) => part !== undefined);
  return parts.join("-");
}
