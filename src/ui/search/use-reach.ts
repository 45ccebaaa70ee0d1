import { useCallback, useState } from "react";
import type { Graph } from "#graph/graph.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { isStart, WHOLE } from "#view/scopes.ts";
import type { Reach } from "#words/search.ts";

/** What a search looks through. */
interface Searched {
  readonly graph: Graph;
  readonly reach: Reach;
  /** Asks for the records that are not here yet, or again for those that could not be had. */
  readonly reachOut: () => void;
}

/**
 * The records that the search looks through: all of them from every page. Where the site begins these are
 * loaded once somebody searches; until they have come it is the page's own.
 *
 * @param isWalking - While the keys walk a list it stays what it is, whatever comes.
 */
export function useReach(isWalking: boolean): Searched {
  const store = useAppStore();
  const here = useApp(selectWholeGraph);
  const isPart = useApp(({ view }) => isStart(view.scope)) && here.article !== null;
  const whole = useApp(({ graphs }) => graphs[WHOLE]);
  const hasFailed = useApp(({ wanted }) => wanted?.scope === WHOLE && wanted.hasFailed);
  const best = isPart && whole !== undefined ? whole : here;
  const [graph, setGraph] = useState(best);
  if (graph !== best && !isWalking) setGraph(best);
  const reachOut = useCallback(() => {
    if (isPart) store.getState().wantScope(WHOLE);
  }, [store, isPart]);
  return { graph, reach: findReach(isPart, whole !== undefined, hasFailed), reachOut };
}

function findReach(isPart: boolean, isHere: boolean, hasFailed: boolean): Reach {
  if (!isPart || isHere) return "all";
  return hasFailed ? "failed" : "loading";
}
