import type { NodeType, PartialDate, StandingName, Status } from "#schema/graph.ts";
import type { View } from "#view/view.ts";
import type { Where } from "#words/search.ts";

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
  /** Whether a name of it is just what was typed. */
  readonly isExact: boolean;
  /** An agreement's standing on the date in force. */
  readonly standing: StandingName | null;
  readonly where: Where;
}

export interface ClaimOption extends Option {
  readonly status: Status;
  readonly asOf: PartialDate | null;
  readonly where: Where;
}

/** What a text leads to, in the order of the list. */
export interface SearchOptions {
  /** "How is X linked to Y?", where the text asks that. */
  readonly questions: readonly Option[];
  readonly nodes: readonly NodeOption[];
  readonly claims: readonly ClaimOption[];
}

export const NO_OPTIONS: SearchOptions = { questions: [], nodes: [], claims: [] };

/** Every option in the order of the list. */
export function listAll(options: SearchOptions): readonly Option[] {
  const { questions, nodes, claims } = options;
  return [...questions, ...nodes, ...claims];
}

/** Whether a search has nothing to list, or nothing yet. */
export function hasNoMatch(options: SearchOptions): boolean {
  return listAll(options).length === 0;
}

/** Whether the first option is what was meant for sure, whatever else may still be found. */
export function isSure({ questions, nodes }: SearchOptions): boolean {
  return questions.length > 0 || nodes[0]?.isExact === true;
}

/** Id of an option's element: what the text field points at while the option is active. */
export function formatOptionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
