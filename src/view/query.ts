import { type AddressFault, FaultList } from "./faults.ts";
import type { KnownIds, KnownScopes } from "./known.ts";
import type { Reading } from "./parameter.ts";
import { SCOPE } from "./parameter-scope.ts";
import { PARAMETERS } from "./parameters.ts";
import type { Place } from "./place.ts";
import { findScope, isApart, type Scope, START, WHOLE } from "./scopes.ts";
import type { Site } from "./site.ts";
import type { View } from "./view.ts";

interface ParsedQuery {
  /** All that it says, with the place it makes of the path's. */
  readonly values: Partial<View> & Pick<View, "place">;
  readonly faults: readonly AddressFault[];
  /** The scope whose graph has to be asked first; the values are then those of the records named. */
  readonly missing: Scope | null;
}

const NAMING = PARAMETERS.filter(({ isNaming }) => isNaming);
const OTHERS = PARAMETERS.filter(({ name, isNaming }) => !isNaming && name !== SCOPE.name);

/** What the path said before the query is read. */
interface PathRead {
  readonly known: KnownScopes;
  readonly place: Place;
  /** The scope whose own page it is, if it is one. */
  readonly page: Scope | null;
}

/** Reads the query of an address; see `parseAddress`. */
export function parseQuery(search: string, { known, place, page }: PathRead): ParsedQuery {
  const params = new URLSearchParams(search);
  const list = new FaultList();
  const scope = findScope(params.get("scope") ?? undefined) ?? START;
  const ids = findLargest(scope, known);
  const named = { place, from: null, to: null, sel: null, minerals: [], countries: [] };
  let reading: Omit<Reading, "name"> = { params, page, known, scope, ids, faults: list, ...named };
  let values: ParsedQuery["values"] = { place };
  const read = (parameter: (typeof PARAMETERS)[number]) => {
    const fields = parameter.read({ ...reading, name: parameter.name });
    reading = { ...reading, ...fields };
    values = { ...values, ...fields };
  };
  for (const parameter of [...NAMING, SCOPE]) read(parameter);
  const missing = findMissing(reading, list.faults);
  // Another graph decides: nothing is said of what cannot be judged yet.
  if (missing !== null) return { values, faults: [], missing };
  reading = { ...reading, ids: known.graphs[reading.scope] ?? ids };
  for (const parameter of OTHERS) read(parameter);
  return { values, faults: list.faults, missing: null };
}

const NO_IDS: KnownIds = {
  isNode: () => false,
  isMineral: () => false,
  isCountry: () => false,
  isClaim: () => false,
  isSource: () => false,
};

/** What the records named are looked up in: the largest graph at hand, or that of a scope apart. */
function findLargest(asked: Scope, { graphs }: KnownScopes): KnownIds {
  const ids = isApart(asked) ? graphs[asked] : (graphs[WHOLE] ?? graphs[START]);
  return ids ?? NO_IDS;
}

/** The scope whose graph has to be there before the rest is read. */
function findMissing(
  { scope, known }: Pick<Reading, "scope" | "known">,
  faults: readonly AddressFault[],
): Scope | null {
  if (known.graphs[scope] === undefined) return scope;
  const isUnsure = faults.some((fault) => NAMING.some(({ name }) => name === fault.name));
  return isUnsure && !isApart(scope) && known.graphs[WHOLE] === undefined ? WHOLE : null;
}

type Pair = readonly [name: string, value: string];

/** What a view says in the query, in the contract's order: defaults are left out. */
export function listPairs(view: View, site: Site): readonly Pair[] {
  return PARAMETERS.flatMap((parameter): readonly Pair[] => {
    // A step of a story is said by its path.
    if (view.story !== null && !parameter.keepsStory) return [];
    const value = parameter.write(view, site);
    return value === null ? [] : [[parameter.name, value]];
  });
}

/** Whether a query makes another view of a story's step: more than how it is told. */
export function leavesStory(params: URLSearchParams): boolean {
  return PARAMETERS.some(({ name, keepsStory }) => !keepsStory && params.has(name));
}
