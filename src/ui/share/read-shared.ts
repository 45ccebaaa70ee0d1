import type { ClaimId } from "#schema/graph.ts";
import type { AppState, AppStore } from "#store/app-store.ts";
import { selectSite, selectWholeGraph } from "#store/selectors.ts";
import { formatClaimAddress } from "#ui/shared/claim-address.ts";
import { formatAddress } from "#view/address.ts";
import { findSpeaker, listCitedSources } from "#words/claim-sources.ts";
import type { Quoted } from "#words/quotation.ts";

/** The whole address of what shows: page, filters, dates. */
export function readAddress(store: AppStore): string {
  const state = store.getState();
  return new URL(formatAddress(state.view, selectSite(state)), window.location.href).href;
}

/**
 * A claim with all that is quoted along with it.
 *
 * @throws {Error} When no graph at hand has the claim: only what shows can be asked for.
 */
export function readQuoted(state: AppState, id: ClaimId): Quoted {
  const [graph, site] = [selectWholeGraph(state), selectSite(state)];
  const claim = graph.claims.get(id);
  if (claim === undefined) throw new Error(`The graph has no claim ${id}.`);
  return {
    claim,
    speaker: findSpeaker(graph, claim)?.node.name ?? null,
    sources: listCitedSources(graph, claim),
    address: formatClaimAddress({ site, origin: window.location.origin }, id),
  };
}
