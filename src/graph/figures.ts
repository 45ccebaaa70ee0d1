import type { Fact, GraphNode, NodeId, PartialDate, SourceId } from "#schema/graph.ts";
import { isEnteredBy, toDay, toInterval } from "./as-of.ts";
import { toCarbonateRow } from "./figures-basis.ts";
import { listFactRows } from "./figures-facts.ts";
import { findMostMade } from "./figures-made.ts";
import { listMakers } from "./figures-makers.ts";
import { findMembers, type Members } from "./figures-members.ts";
import { compareRows, rankMeasure } from "./figures-order.ts";
import { findCounted, findQuantityOwner } from "./figures-owner.ts";
import { findPart } from "./figures-parts.ts";
import type { Basis, FigureRow, Measure } from "./figures-rows.ts";
import { type JudgedClaim, judgeQuantities } from "./figures-standing.ts";
import { type FigureSums, isSummedAt, sumFigures } from "./figures-sums.ts";
import type { Graph, Relation } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import { findSupersession } from "./supersession.ts";

/** Figures of one measure and one product: the widest that may be compared, and never added as such. */
export interface FigureGroup extends FigureSums {
  readonly id: string;
  readonly measure: Measure;
  /** `null` where the records name none. */
  readonly product: NodeId | null;
  /** What holds first, by standing; what has been overtaken (`isEarlier`) last. */
  readonly rows: readonly FigureRow[];
}

/** In which way figures are asked for, beside their date. */
export interface FigureOptions {
  /** `lce` restates what can be in lithium carbonate equivalent, by named factors. */
  readonly basis?: Basis;
  /**
   * Leaves out facts whose source was published later. The claims a reader could know of are the
   * graph's to choose: see `withKnownBy`.
   */
  readonly knownBy?: PartialDate | null;
}

/**
 * The figures of a node on a date, by measure and product: claims' quantities and nodes' facts, its own
 * and those of its projects (see {@link findMembers}).
 *
 * @param on - The date in force, a partial one meaning its last day; `null` for the newest.
 * @returns Capacity first; empty where there are none. About 1 ms for the fullest node of the world.
 */
export function listFigures(
  graph: Graph,
  id: NodeId,
  on: PartialDate | null,
  { basis = "given", knownBy = null }: FigureOptions = {},
): readonly FigureGroup[] {
  const rows = listRows(graph, id, on, knownBy);
  const restated = basis === "lce" ? rows.map((row) => toCarbonateRow(graph, row)) : rows;
  const groups = groupBy(restated, ({ measure, product }) => `${measure} ${product}`);
  return [...groups]
    .map(([key, members]) => buildGroup(graph, { id, on }, key, members))
    .sort((a, b) => compareGroups(graph, a, b));
}

/** How many of a node's figures hold only after the date in force. */
export function countLaterFigures(
  graph: Graph,
  id: NodeId,
  on: PartialDate | null,
  knownBy: PartialDate | null = null,
): number {
  if (on === null || on === graph.newest) return 0;
  const now = new Set(listRows(graph, id, on, knownBy).map((row) => row.id));
  return listRows(graph, id, null, knownBy).filter((row) => !now.has(row.id)).length;
}

function buildGroup(
  graph: Graph,
  here: { readonly id: NodeId; readonly on: PartialDate | null },
  id: string,
  members: readonly FigureRow[],
): FigureGroup {
  const sorted = members.toSorted(compareRows);
  const current = sorted.filter((row) => !row.isEarlier);
  const { measure, product } = members[0] ?? { measure: null, product: null };
  const isSummed = product !== null && isSummedAt(graph, here.id);
  const makers = isSummed ? listMakers(graph, here.id, product, here.on) : new Set<NodeId>();
  return {
    id,
    measure,
    product,
    rows: [...withConflictsTogether(current), ...sorted.filter((row) => row.isEarlier)],
    ...sumFigures(graph, { id: here.id, makers }, current),
  };
}

/** Figures that contradict each other follow one another, at the place of the first. */
function withConflictsTogether(rows: readonly FigureRow[]): readonly FigureRow[] {
  const byClaim = new Map(rows.flatMap((row) => (row.claim === null ? [] : [[row.claim, row]])));
  const ordered = new Set<FigureRow>();
  for (const row of rows) {
    ordered.add(row);
    for (const claim of row.conflicts) {
      const other = byClaim.get(claim);
      if (other !== undefined) ordered.add(other);
    }
  }
  return [...ordered];
}

function compareGroups({ nodes }: Graph, a: FigureGroup, b: FigureGroup): number {
  const measures = rankMeasure(a.measure) - rankMeasure(b.measure);
  if (measures !== 0 || a.product === b.product) return measures;
  if (a.product === null || b.product === null) return a.product === null ? 1 : -1;
  const sizes = b.rows.length - a.rows.length;
  const names = [a.product, b.product].map((id) => nodes.get(id)?.name ?? id);
  return sizes || ((names[0] ?? "") < (names[1] ?? "") ? -1 : 1);
}

function listRows(
  graph: Graph,
  id: NodeId,
  on: PartialDate | null,
  knownBy: PartialDate | null,
): readonly FigureRow[] {
  const node = graph.nodes.get(id);
  if (node === undefined) return [];
  const members = findMembers(graph, id, on);
  const isMaterial = node.type === "mineral" || node.type === "product";
  return [
    ...listClaimRows(graph, { id, members, isMaterial }, on),
    ...listStatedRows(graph, { id, members, isMaterial }, on, knownBy),
  ];
}

/** The node asked for, and whose figures are listed there. */
interface Here {
  readonly id: NodeId;
  readonly members: Members;
  /** A mineral or product: everything said of it anywhere is listed. */
  readonly isMaterial: boolean;
}

function listClaimRows(graph: Graph, here: Here, on: PartialDate | null): readonly FigureRow[] {
  const near = [...here.members.keys()].flatMap((member) => graph.incident.get(member) ?? []);
  const relations = new Set(here.isMaterial ? graph.relations.values() : near);
  const day = toDay(graph, on);
  return [...relations]
    .filter(({ claims }) => claims.some(({ quantity }) => quantity !== undefined))
    .flatMap((relation) => {
      const about = findQuantityOwner(graph, relation);
      const ties = here.members.get(about) ?? [];
      return judgeQuantities(graph, relation, on)
        .map((judged) => {
          const product = findCounted(graph, relation, judged.quantity);
          return toRow(graph, { judged, product, about, ties, day, on });
        })
        .filter((row) => isListed(here, relation, row));
    });
}

/** Its own figures, those counted of it, and at most nodes those of its projects. */
function isListed(
  { id, members, isMaterial }: Here,
  { subject, object }: Relation,
  { measure, product, about }: FigureRow,
): boolean {
  if (subject === id || object === id || product === id) return true;
  // Who owns a project belongs on its own page; elsewhere the stake stands beside the capacity.
  return !isMaterial && members.has(about) && measure !== "stake";
}

/** The facts of the nodes whose figures are listed; of a material also those that name it elsewhere. */
function listStatedRows(
  graph: Graph,
  here: Here,
  on: PartialDate | null,
  knownBy: PartialDate | null,
): readonly FigureRow[] {
  const { id, members, isMaterial } = here;
  const day = toDay(graph, on);
  const owners = isMaterial ? graph.nodes.keys() : members.keys();
  const nodes = [...owners].flatMap((owner) => graph.nodes.get(owner) ?? []);
  // Asked for no date, every fact holds, also one that is newer than the newest claim.
  const holds = ({ asOf, source }: Fact): boolean =>
    (on === null || day === "" || isEnteredBy(asOf, day)) && isPublishedBy(graph, source, knownBy);
  return nodes.flatMap((node) =>
    listFactRows(graph, node, holds)
      .filter((row) => !isMaterial || node.id === id || row.product === id)
      .map((row) => ({
        ...row,
        ...overtakeFact(graph, node, day),
        ties: members.get(node.id) ?? [],
      })),
  );
}

/** What is stated of an agreement is overtaken with it. */
function overtakeFact(
  graph: Graph,
  { id, type }: GraphNode,
  day: string,
): Partial<Pick<FigureRow, "standing" | "supersededBy">> {
  const supersededBy = type === "agreement" ? findSupersession(graph, id, day) : null;
  return supersededBy === null ? {} : { standing: "superseded", supersededBy };
}

/** Whether a source was out by a date; nobody knows when one without a date came out. */
function isPublishedBy({ sources }: Graph, id: SourceId, by: PartialDate | null): boolean {
  const published = sources.get(id)?.published ?? null;
  return by === null || isEnteredBy(published, toInterval(by).end);
}

interface Claimed {
  readonly judged: JudgedClaim;
  readonly product: NodeId | null;
  readonly about: NodeId;
  readonly ties: FigureRow["ties"];
  /** The last day of the date in force. */
  readonly day: string;
  readonly on: PartialDate | null;
}

function toRow(graph: Graph, { judged, product, about, ties, day, on }: Claimed): FigureRow {
  const { claim, quantity, ...judgement } = judged;
  const { measure, value, min, max, unit, qualifier = null, period = null } = quantity;
  const conflicts = (claim.conflictsWith ?? [])
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter(({ asOf }) => isEnteredBy(asOf, day));
  const isMaking = measure === "capacity" && judgement.standing === "operating";
  return {
    id: claim.id,
    measure,
    product,
    about,
    value,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit,
    qualifier,
    period,
    date: claim.asOf,
    ...judgement,
    claim,
    fact: null,
    part: findPart(graph.nodes.get(about), claim),
    made: isMaking ? findMostMade(graph, { project: about, product, unit }, on) : null,
    conflicts,
    rivals: [],
    ties,
    converted: null,
  };
}
