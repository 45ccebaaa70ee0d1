import * as v from "valibot";
import { type NodeId, NodeIdSchema } from "#schema/ids.ts";
import { type PartialDate, parsePartialDate } from "#schema/partial-date.ts";
import type { Reading } from "./parameter.ts";

/** Most values read of a list, so that a hostile address stays cheap. */
const MOST_VALUES = 500;

/** What a parameter is read from. */
type Given = Pick<Reading, "name" | "params" | "faults">;

/** One word of a few; `null` where none or another is given. */
export function readWord<T extends string>(
  { name, params, faults }: Given,
  words: readonly T[],
): T | null {
  const value = params.get(name);
  if (value === null) return null;
  return words.find((word) => word === value) ?? faults.add(name, value, "unknown");
}

function readList(params: URLSearchParams, name: string): readonly string[] {
  const value = params.get(name) ?? "";
  return value
    .split(",")
    .filter((word) => word !== "")
    .slice(0, MOST_VALUES);
}

/** Ids of nodes, sorted, each once. */
export function readIds(
  { name, params, faults }: Given,
  isKnown: (id: string) => boolean,
  most = MOST_VALUES,
): readonly NodeId[] {
  const ids = new Set<NodeId>();
  for (const word of readList(params, name).slice(0, most)) {
    const result = v.safeParse(NodeIdSchema, word);
    if (result.success && isKnown(word)) ids.add(result.output);
    else faults.add(name, word, "unknown");
  }
  return [...ids].toSorted();
}

/** The id of one node, the first that is given. */
export function readId(reading: Given & Pick<Reading, "ids">): NodeId | null {
  return readIds(reading, reading.ids.isNode, 1)[0] ?? null;
}

/** Words of a vocabulary, in its order; `null` where none of them is given. */
export function readWords<T extends string>(
  { name, params, faults }: Given,
  words: readonly T[],
): readonly T[] | null {
  const given = readList(params, name);
  const chosen = words.filter((word) => given.includes(word));
  const strange = given.filter((word) => !words.some((known) => known === word));
  for (const word of strange) faults.add(name, word, "unknown");
  // A list of nothing but unknown words would hide everything: it is left out instead.
  return chosen.length === 0 ? null : chosen;
}

/** @param unless - The date that is the parameter's default, and so none. */
export function readDate(
  { name, params, faults }: Given,
  unless: PartialDate | null = null,
): PartialDate | null {
  const value = params.get(name);
  if (value === null || value === "" || value === unless) return null;
  return parsePartialDate(value) ?? faults.add(name, value, "malformed");
}

/** Ids or words as a list stands in an address; `null` for an empty one. */
export function joinList(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.toSorted().join(",");
}
