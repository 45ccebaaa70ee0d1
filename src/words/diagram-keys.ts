import type { Words } from "./words.ts";

/** What a key does in the diagram, once it is entered. */
export interface DiagramKey {
  readonly keys: string;
  readonly does: string;
}

/** The keys of the diagram in the order in which they are learnt. */
export function listDiagramKeys(words: Words): readonly DiagramKey[] {
  return Object.values(words.chapter("walk").diagramKeys);
}
