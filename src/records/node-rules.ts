import { type GraphNode, LONGEST_LABEL, type NodeType, type SourceId } from "#schema/graph.ts";
import { type Entry, type Finding, type Records, toFinding } from "./records.ts";
import { COUNTRY_CODES, isFormula } from "./symbol-lists.ts";

const isOneOf = (types: readonly NodeType[], type: NodeType): boolean => types.includes(type);

/** R16: who speaks can speak, and a remark is somebody's. */
export function findWrongSpeakers({ claims, nodes }: Records): readonly Finding[] {
  const speakers: readonly NodeType[] = [
    "person",
    "company",
    "institution",
    "country",
    "community",
  ];
  const types = new Map(nodes.map(({ record }) => [record.id, record.type]));
  return claims.flatMap((entry) => {
    const { attributedTo, remark = false } = entry.record;
    const told = (expected: string, received: string) => [
      toFinding("claims", entry, "attributedTo", { expected, received }),
    ];
    if (attributedTo === undefined) {
      return remark ? told("whose remark this is", "nothing") : [];
    }
    const type = types.get(attributedTo); // an unknown node is R4's to tell
    if (type === undefined || isOneOf(speakers, type)) return [];
    return told(`a node of type ${speakers.join(" or ")}, not ${type}`, attributedTo);
  });
}

/** R21: names and drawn labels are each node's own; long names have a short label, others none. */
export function findWrongNames({ nodes }: Records): readonly Finding[] {
  return [
    ...findShared(nodes, "name"),
    ...findShared(nodes, "label"),
    ...nodes.flatMap((entry) => [...findWrongLabel(entry), ...findRepeatedAliases(entry)]),
  ];
}

/** Nodes of the same name, or for `label` of different names but drawn alike. */
function findShared(
  nodes: readonly Entry<GraphNode>[],
  field: "name" | "label",
): readonly Finding[] {
  const first = new Map<string, GraphNode>();
  return nodes.flatMap((entry) => {
    const { name, label = name } = entry.record;
    const text = field === "name" ? name : label;
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, entry.record);
      return [];
    }
    if (field === "label" && before.name === name) return []; // told by name
    const expected = `a ${field} other than that of ${before.id}`;
    return [toFinding("nodes", entry, field, { expected, received: text })];
  });
}

function findWrongLabel(entry: Entry<GraphNode>): readonly Finding[] {
  const { name, label } = entry.record;
  const isLong = name.length > LONGEST_LABEL;
  if (isLong === (label !== undefined)) return [];
  const expected = isLong
    ? `a label of at most ${LONGEST_LABEL} characters, since the name has ${name.length}`
    : `no label, since the name fits in ${LONGEST_LABEL} characters`;
  return [toFinding("nodes", entry, "label", { expected, received: label ?? "nothing" })];
}

function findRepeatedAliases(entry: Entry<GraphNode>): readonly Finding[] {
  const { name, aliases = [] } = entry.record;
  const all = [name, ...aliases];
  return aliases.flatMap((received, index) => {
    if (all.indexOf(received) === index + 1) return [];
    const expected = "an alias other than the name and the other aliases";
    return [toFinding("nodes", entry, `aliases[${index}]`, { expected, received })];
  });
}

/** R22: countries carry their ISO code, minerals and products an element or formula, others nothing. */
export function findWrongSymbols({ nodes }: Records): readonly Finding[] {
  return [
    ...nodes.flatMap(findWrongSymbol),
    ...findSharedSymbols(nodes, "country"),
    ...findSharedSymbols(nodes, "mineral"),
  ];
}

function findWrongSymbol(entry: Entry<GraphNode>): readonly Finding[] {
  const { type, symbol } = entry.record;
  const expected = describeSymbol(entry.record);
  if (expected === null) return [];
  const upper = symbol?.toUpperCase() ?? "";
  const known = type === "country" && COUNTRY_CODES.has(upper) ? [upper] : [];
  return [toFinding("nodes", entry, "symbol", { expected, received: symbol ?? "nothing", known })];
}

/** The symbol that a node should have and has not, or `null`. */
function describeSymbol({ type, symbol }: GraphNode): string | null {
  if (type === "country") {
    return COUNTRY_CODES.has(symbol ?? "") ? null : "a country code (ISO 3166-1 alpha-2)";
  }
  if (symbol === undefined) return null; // a group such as "other elements" has none
  if (!isOneOf(["mineral", "product"], type)) return `no symbol on a node of type ${type}`;
  return isFormula(symbol) ? null : "an element symbol or a formula of elements";
}

function findSharedSymbols(
  nodes: readonly Entry<GraphNode>[],
  type: "country" | "mineral",
): readonly Finding[] {
  const first = new Map<string, string>();
  return nodes.flatMap((entry) => {
    const { id, symbol } = entry.record;
    if (entry.record.type !== type || symbol === undefined) return [];
    const before = first.get(symbol);
    if (before === undefined) first.set(symbol, id);
    const expected = `a symbol other than that of ${before}`;
    return before === undefined
      ? []
      : [toFinding("nodes", entry, "symbol", { expected, received: symbol })];
  });
}

/** R24: only what stands at one place has coordinates, and not those of an empty map. */
export function findWrongCoordinates({ nodes }: Records): readonly Finding[] {
  const placed: readonly NodeType[] = ["salt-flat", "project", "company", "institution"];
  return nodes.flatMap((entry) => {
    const { type, coordinates } = entry.record;
    if (coordinates === undefined) return [];
    const received = `${coordinates.lat}, ${coordinates.lon}`;
    const isBlank = coordinates.lat === 0 && coordinates.lon === 0;
    if (isOneOf(placed, type) && !isBlank) return [];
    const expected = isBlank
      ? "a place on land"
      : `no coordinates on a node of type ${type}, only on ${placed.join(" or ")}`;
    return [toFinding("nodes", entry, "coordinates", { expected, received })];
  });
}

/** R25: every node is an end of at least one claim. */
export function findLoneNodes({ nodes, claims }: Records): readonly Finding[] {
  const ends = new Set(claims.flatMap(({ record }) => [record.subject, record.object]));
  return nodes.flatMap((entry) => {
    const { id } = entry.record;
    if (ends.has(id)) return [];
    const expected = "a node that is subject or object of a claim";
    return [toFinding("nodes", entry, "id", { expected, received: id })];
  });
}

/** The sources of a node's facts and of its lifetime. */
function listNodeSources({ facts = [], from, until }: GraphNode): readonly SourceId[] {
  return [...facts, from, until].flatMap((told) => told?.source ?? []);
}

/** R26: every source is named by a claim, a fact, a lifetime or the article. */
export function findUnusedSources(records: Records): readonly Finding[] {
  const { sources, nodes, claims, article } = records;
  const used = new Set([
    ...claims.flatMap(({ record }) => record.sources.map(({ source }) => source)),
    ...nodes.flatMap(({ record }) => listNodeSources(record)),
    ...(article === null ? [] : [article.source]),
  ]);
  return sources.flatMap((entry) => {
    const { id } = entry.record;
    if (used.has(id)) return [];
    const expected = "a source that a claim, a fact or a lifetime names";
    return [toFinding("sources", entry, "id", { expected, received: id })];
  });
}
