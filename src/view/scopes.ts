import type { NodeType } from "#schema/graph.ts";
import { DATASETS, type Dataset } from "./datasets.ts";

/** Which graph a view is of: what addresses and the interface call a dataset. */
export type Scope = (typeof DATASETS)[number]["id"];

/** Something for each scope, or for those of them that have it. */
export type ByScope<T> = Readonly<Partial<Record<Scope, T>>>;

/** The dataset of a scope. */
type Entry = Dataset & Pick<(typeof DATASETS)[number], "id" | "from">;

const ENTRIES: readonly Entry[] = DATASETS;

/** All scopes, in the order in which they are offered. */
export const SCOPES: readonly Scope[] = ENTRIES.map(({ id }) => id);

/** The scope of all records. */
export const WHOLE = find(({ holds }) => holds === "all records").id;
/** The scope that the site begins with: a part of the records, whose ids every page knows. */
export const START = find(({ holds }) => holds === "what the site begins with").id;

function find(isMeant: (entry: Entry) => boolean): Entry {
  const entry = ENTRIES.find(isMeant);
  if (entry === undefined) throw new Error("No such dataset.");
  return entry;
}

export function isWhole(scope: Scope): boolean {
  return scope === WHOLE;
}

export function isStart(scope: Scope): boolean {
  return scope === START;
}

/** Whether a scope has records that none of the others has, such as a reader's own. */
export function isApart(scope: Scope): boolean {
  return findDataset(scope).holds === "records of its own";
}

/** @throws {Error} When the list has no such entry. */
export function findDataset(scope: Scope): Entry {
  return find(({ id }) => id === scope);
}

/** The scope of this name; `null` where there is none. */
export function findScope(name: string | undefined): Scope | null {
  return SCOPES.find((scope) => scope === name) ?? null;
}

/** The scope whose own page is at a path with a slash at both ends; `null` for any other page. */
export function findScopeOfPage(path: string): Scope | null {
  return ENTRIES.find(({ page }) => page === path)?.id ?? null;
}

/** The path of the page that opens with a whole scope: its own or, where it has none, the first one. */
export function findScopePage(scope: Scope): string {
  return findDataset(scope).page ?? findDataset(START).page ?? "/";
}

/** The scopes that have a page of their own, in the order in which they are offered. */
export const WITH_PAGE: readonly Scope[] = SCOPES.filter(
  (scope) => findDataset(scope).page !== null,
);

/** Where a scope's compiled graph is published, below the site's base; `null` where it is not. */
export function findGraphFile(scope: Scope): string | null {
  return findDataset(scope).file;
}

/** Kinds that a scope shows of itself. */
export function listDefaultKinds(scope: Scope): readonly NodeType[] {
  return findDataset(scope).kinds;
}

/** Whether these kinds are those that a scope shows of itself. */
export function isDefaultKinds(scope: Scope, kinds: readonly NodeType[]): boolean {
  const defaults = listDefaultKinds(scope);
  return kinds.length === defaults.length && defaults.every((kind) => kinds.includes(kind));
}

/**
 * What a table has for a scope.
 *
 * @throws {Error} When it has nothing.
 */
export function readOf<T>(table: ByScope<T>, scope: Scope): T {
  const value = table[scope];
  if (value === undefined) throw new Error(`Expected something for the scope "${scope}".`);
  return value;
}
