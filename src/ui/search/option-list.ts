import type { NodeType, PartialDate, Status } from "#schema/graph.ts";
import type { View } from "#view/view.ts";

export interface Option {
  readonly id: string;
  /** What is read out once it is chosen. */
  readonly name: string;
  /** Where it leads; the search text has then done its work. */
  readonly to: (view: View) => View;
}

export interface NodeOption extends Option {
  readonly kind: NodeType;
  readonly glyph: string;
  /** The other name that was found, where it is not the name itself. */
  readonly alsoCalled: string | null;
}

export interface ClaimOption extends Option {
  readonly status: Status;
  readonly asOf: PartialDate | null;
}

/** What a text leads to, in the order of the list. */
export interface SearchOptions {
  /** "How is X linked to Y?", where the text asks that. */
  readonly questions: readonly Option[];
  readonly nodes: readonly NodeOption[];
  readonly claims: readonly ClaimOption[];
  /** The same search in all records, where only a part of them is searched. */
  readonly elsewhere: readonly Option[];
}

export const NO_OPTIONS: SearchOptions = { questions: [], nodes: [], claims: [], elsewhere: [] };

/** Whether an option is no find but the way on to all records. */
export function isElsewhere({ id }: Option): boolean {
  return id === ELSEWHERE;
}
/** Id of that option. */
export const ELSEWHERE = "elsewhere";

/** Every option in the order of the list. */
export function listAll(options: SearchOptions): readonly Option[] {
  const { questions, nodes, claims, elsewhere } = options;
  return [...questions, ...nodes, ...claims, ...elsewhere];
}

/** Whether a search has nothing to list, or nothing yet; the way on to all records is no find. */
export function hasNoMatch(options: SearchOptions): boolean {
  return listAll(options).every(isElsewhere);
}

/** Id of an option's element: what the text field points at while the option is active. */
export function formatOptionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
