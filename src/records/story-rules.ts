import { formatRelationId } from "#graph/graph.ts";
import type { Story, StoryStep } from "#schema/graph.ts";
import { type Entry, type Finding, type Records, toFinding } from "./records.ts";

/** R37: a step's address is one of this site, and it names each claim and each node once. */
export function findWrongSteps({ stories }: Records): readonly Finding[] {
  return eachStep(stories, (entry, { address, claims = [], expect }, place) => [
    ...findForeignAddress(entry, address, `${place}.address`),
    ...findRepeated(entry, claims, `${place}.claims`),
    ...findRepeated(entry, expect?.nodes ?? [], `${place}.expect.nodes`),
  ]);
}

/** R38: a standing is expected of a relation that some claim says. */
export function findUnknownRelations({ stories, claims }: Records): readonly Finding[] {
  const known = new Set(
    claims.map(({ record }) => formatRelationId(record.subject, record.predicate, record.object)),
  );
  return eachStep(stories, (entry, { expect }, place) =>
    Object.keys(expect?.standings ?? {}).flatMap((received) => {
      if (known.has(received)) return [];
      const expected = "a relation that a claim says, as subject predicate object";
      const field = `${place}.expect.standings`;
      return [toFinding("stories", entry, field, { expected, received, known })];
    }),
  );
}

function eachStep(
  stories: readonly Entry<Story>[],
  find: (entry: Entry<Story>, step: StoryStep, place: string) => readonly Finding[],
): readonly Finding[] {
  return stories.flatMap((entry) =>
    entry.record.steps.flatMap((step, index) => find(entry, step, `steps[${index}]`)),
  );
}

function findForeignAddress(
  entry: Entry<Story>,
  received: string,
  field: string,
): readonly Finding[] {
  if (/^\/(?!\/)[^\s\\#]*$/.test(received)) return [];
  const expected = "a path and query such as /node/ylb/?as-of=2024, without host, spaces or #";
  return [toFinding("stories", entry, field, { expected, received })];
}

function findRepeated(
  entry: Entry<Story>,
  ids: readonly string[],
  field: string,
): readonly Finding[] {
  return ids.flatMap((received, index) => {
    if (ids.indexOf(received) === index) return [];
    return [
      toFinding("stories", entry, `${field}[${index}]`, { expected: "each id once", received }),
    ];
  });
}
