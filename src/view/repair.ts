import { type AddressFault, FaultList } from "./faults.ts";
import { PARAMETERS } from "./parameters.ts";
import type { Place } from "./place.ts";

/** As much of what was read as tells whether another reading is better. */
interface Read {
  readonly view: { readonly place: Place };
  readonly faults: readonly AddressFault[];
  readonly missing: unknown;
}

/** Longest word that is mended, in UTF-16 units: no id is longer, and what is hostile stays cheap. */
const LONGEST = 200;
/** What shows nothing: blanks of no width, marks of direction, soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;
/** What mail and chat leave around a link, or break it with. */
const AROUND = /^[\s"'“”‘’«(<[]+|[\s"'“”‘’»)>\].,;:!?*]+$/g;

/**
 * Reads an address that mail or chat may have changed: `&amp;` for "&", capitals, a parameter given
 * twice, blanks, quotation marks, brackets and stops around a word. Ids and words of a query have none of
 * these, so a mended one that there is can only be what was meant. Whatever can be followed as it came is
 * never touched.
 *
 * @param read - Reads a path and a query as they stand.
 * @returns The best reading; its faults tell each repair, which has the reason "repaired".
 */
export function readRepaired<T extends Read>(
  path: string,
  search: string,
  read: (path: string, search: string) => T,
): T {
  const list = new FaultList();
  const query = mendNames(search, list);
  const readAt = (place: string): T => read(place, query.toString());
  const place = findPath(path, readAt);
  if (place !== path) list.add("path", path, "repaired", place);
  const best = mendValues(query, () => readAt(place), list);
  // Of what is to be read again nothing is said yet.
  return best.missing === null ? { ...best, faults: [...list.faults, ...best.faults] } : best;
}

/** The query with each parameter under its own name and once: lists are joined, else the first counts. */
function mendNames(search: string, list: FaultList): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) {
    const word = mendWord(name.replace(/^(?:amp;)+/i, ""));
    const own = PARAMETERS.find((one) => one.name === word)?.name ?? name;
    if (own !== name) list.add(own, `${name}=${value}`, "repaired", `${own}=${value}`);
    query.append(own, value);
  }
  for (const { name, isList } of PARAMETERS) {
    const values = [...new Set(query.getAll(name))];
    const [first = ""] = values;
    if (values.length < 2) continue;
    const meant = isList ? values.join(",") : first;
    const given = values.map((value) => `${name}=${value}`).join("&");
    list.add(name, given, "repaired", `${name}=${meant}`);
    query.set(name, meant);
  }
  return query;
}

/** The path, or its repair where only that leads somewhere, or may once another graph is there. */
function findPath(path: string, readAt: (path: string) => Read): string {
  if (!isLost(readAt(path))) return path;
  const meant = ["", ...mendList(path, "/"), ""].join("/");
  const again = readAt(meant);
  return again.missing !== null || !isLost(again) ? meant : path;
}

const isLost = ({ view }: Read): boolean => view.place.page === "not-found";

/** Mends each value of the query that has a fault, and leaves it as it was where that does not help. */
function mendValues<T extends Read>(query: URLSearchParams, readNow: () => T, list: FaultList): T {
  let best = readNow();
  for (const name of new Set(best.faults.map((fault) => fault.name))) {
    const value = query.get(name) ?? "";
    const meant = mendList(value, ",").join(",");
    if (meant === value || meant === "") continue;
    query.set(name, meant);
    const again = readNow();
    const isBetter = again.missing !== null || countFaults(again, name) < countFaults(best, name);
    if (isBetter) {
      list.add(name, `${name}=${value}`, "repaired", `${name}=${meant}`);
      best = again;
    } else query.set(name, value);
  }
  return best;
}

const countFaults = ({ faults }: Read, of: string): number =>
  faults.filter(({ name }) => name === of).length;

const mendList = (text: string, mark: string): readonly string[] =>
  text
    .split(mark)
    .map(mendWord)
    .filter((word) => word !== "");

function mendWord(word: string): string {
  if (word.length > LONGEST) return word;
  return word.replace(INVISIBLE, "").replace(AROUND, "").toLowerCase();
}
