import type { ClaimRole } from "#graph/claim-entries.ts";
import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { compareNodes } from "#graph/order.ts";
import type { Standing } from "#graph/standing.ts";
import type { Claim, GraphNode, Predicate, StandingName } from "#schema/graph.ts";
import { PREDICATE_WORDS } from "#schema/vocabulary.ts";

/** A claim in view with what it is to its relation on the date in force. */
export interface PrintedClaim {
  readonly claim: Claim;
  readonly name: StandingName;
  readonly role: ClaimRole;
  /** The date in force lies within the partial date of the claim. */
  readonly sometime: boolean;
}

/** A relation in view: what holds first, then the plan beside it, then what came before. */
export interface PrintedRelation {
  readonly standing: Standing;
  readonly claims: readonly PrintedClaim[];
}

/** What is said of a node as the subject of relations, so that each stands once. */
export interface PrintedGroup {
  readonly node: GraphNode;
  readonly relations: readonly PrintedRelation[];
}

const ORDER: ReadonlyMap<Predicate, number> = new Map(
  PREDICATE_WORDS.map((predicate, index) => [predicate, index]),
);

/**
 * Every claim in view, by who it is about: nodes by kind and name, their relations in the order of the
 * vocabulary. What only holds later than the date in force is not in view. O(n log n) in relations.
 */
export function listPrintedGroups(
  graph: Graph,
  { relations }: Pick<Shown, "relations">,
): readonly PrintedGroup[] {
  const bySubject = new Map<GraphNode, Standing[]>();
  for (const standing of relations.values()) {
    const node = graph.nodes.get(standing.relation.subject);
    if (node === undefined) continue;
    const list = bySubject.get(node) ?? [];
    list.push(standing);
    bySubject.set(node, list);
  }
  return [...bySubject]
    .sort(([a], [b]) => compareNodes(a, b))
    .map(([node, list]) => ({
      node,
      relations: list.sort((a, b) => compareStandings(graph, a, b)).map(toPrinted),
    }));
}

function compareStandings({ nodes }: Graph, a: Standing, b: Standing): number {
  const place = ({ relation }: Standing) => ORDER.get(relation.predicate) ?? ORDER.size;
  const [one, other] = [nodes.get(a.relation.object), nodes.get(b.relation.object)];
  if (place(a) !== place(b) || one === undefined || other === undefined) return place(a) - place(b);
  return compareNodes(one, other);
}

function toPrinted(standing: Standing): PrintedRelation {
  const { claim, name, sometime, plan, history } = standing;
  const first: PrintedClaim = { claim, name, sometime, role: claim.remark ? "remark" : "holds" };
  const rest = [
    ...(plan === null ? [] : [{ claim: plan, role: "plan" } as const]),
    ...history.map((one) => ({ claim: one, role: one.remark ? "remark" : "earlier" }) as const),
  ];
  return {
    standing,
    claims: [first, ...rest.map((item) => ({ ...item, name: item.claim.status, sometime: false }))],
  };
}
