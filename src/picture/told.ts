import type { Graph } from "#graph/graph.ts";
import type { ClaimId, NodeId, SourceId, StoryStep } from "#schema/graph.ts";
import { lightClaims } from "./lit.ts";

/** What a page tells of besides a selection. */
export interface Told {
  /** The claims of a story's step, or those that rest on a source. */
  readonly claims: readonly ClaimId[];
  /** Nodes of which a source gives figures. */
  readonly figured: readonly NodeId[];
  /** What a source's page shows whatever the filters say; not where that is a crowd. */
  readonly shown: readonly NodeId[];
}

/** Above so many claims of a source their ends are left to the filters. */
const MOST_SHOWN = 12;

const NOTHING: Told = { claims: [], figured: [], shown: [] };

/** What the page of a story's step, of a source or of both tells of. O(claims + nodes) for a source. */
export function listTold(graph: Graph, step: StoryStep | null, source: SourceId | null): Told {
  if (source === null) {
    return step?.claims === undefined ? NOTHING : { ...NOTHING, claims: step.claims };
  }
  const claims = step === null ? listClaimsOf(graph, source) : (step.claims ?? []);
  const figured = listNodesOf(graph, source);
  const isCrowd = claims.length > MOST_SHOWN;
  const shown = isCrowd ? [] : [...lightClaims(graph, claims, figured).nodes];
  return { claims, figured, shown };
}

/** Claims that rest on a source; none where all of the graph does: that would bring out nothing. */
function listClaimsOf({ claims }: Graph, source: SourceId): readonly ClaimId[] {
  const own = [...claims.values()].filter((claim) =>
    claim.sources.some((place) => place.source === source),
  );
  return own.length === claims.size ? [] : own.map(({ id }) => id);
}

/** Nodes of which a source gives figures. */
function listNodesOf({ nodes, sources }: Graph, source: SourceId): readonly NodeId[] {
  // A graph with one source is all of it: that would bring out nothing.
  if (sources.size === 1) return [];
  const own = [...nodes.values()].filter(({ facts = [] }) =>
    facts.some((fact) => fact.source === source),
  );
  return own.map(({ id }) => id);
}
