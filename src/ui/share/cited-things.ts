import type { Graph } from "#graph/graph.ts";
import type { ClaimId, PartialDate } from "#schema/graph.ts";
import type { AppState } from "#store/app-store.ts";
import { selectDate, selectSite, selectWholeGraph } from "#store/selectors.ts";
import { formatAddress, formatPath } from "#view/address.ts";
import { withBase } from "#view/site.ts";
import type { Place, View } from "#view/view.ts";
import {
  buildClaimItem,
  buildDatasetItem,
  buildNodeItem,
  buildSourceItem,
  buildViewItem,
  type CitationItem,
  type CitedRecords,
} from "#words/citation-items.ts";
import { formatClaimParticulars } from "#words/citation-plain.ts";
import { formatDate } from "#words/dates.ts";
import { formatFilters, NOTHING_FILTERED } from "#words/filters.ts";
import { formatHeading } from "#words/titles.ts";
import { readQuoted } from "./read-shared.ts";

/** Something that may be cited: what it is to the reader, and as which it is cited. */
export interface CitedThing {
  readonly label: string;
  readonly item: CitationItem;
}

/**
 * What may be cited from a page: what it is about, what that rests on, the view, the data.
 *
 * @param claim - Only this claim, its sources and the data.
 * @param origin - The site's own, such as `https://example.org`.
 * @param today - The reader's day.
 */
export function listCitedThings(
  state: AppState,
  claim: ClaimId | null,
  origin: string,
  today: PartialDate,
): readonly CitedThing[] {
  const records: CitedRecords = { date: state.dataDate, version: state.dataVersion, today };
  const at = (path: string): string => `${origin}${path}`;
  const place: Place = claim === null ? state.view.place : { page: "claim", id: claim };
  const isView = claim === null && place.page !== "about" && place.page !== "not-found";
  return [
    ...listSubjects(state, place, at, records),
    ...(isView ? [{ label: "This view", item: citeView(state, at, records) }] : []),
    { label: "All the data", item: buildDatasetItem(at(state.base), records) },
  ];
}

/** What a page is about, and the sources of that. */
function listSubjects(
  state: AppState,
  place: Place,
  at: (path: string) => string,
  records: CitedRecords,
): readonly CitedThing[] {
  const graph = selectWholeGraph(state);
  const { today } = records;
  switch (place.page) {
    case "node": {
      const node = graph.nodes.get(place.id);
      const address = at(withBase(state.base, formatPath(place)));
      return node === undefined
        ? []
        : [{ label: "This node", item: buildNodeItem(node, address, records) }];
    }
    case "claim": {
      const { claim, speaker, sources, address } = readQuoted(state, place.id);
      const particulars = formatClaimParticulars(claim, speaker, sources);
      return [
        { label: "This claim", item: buildClaimItem(claim, particulars, address, records) },
        ...sources.map(({ source }) => ({
          label: "Its source",
          item: buildSourceItem(source, today),
        })),
      ];
    }
    case "source": {
      const source = graph.sources.get(place.id);
      return source === undefined
        ? []
        : [{ label: "This source", item: buildSourceItem(source, today) }];
    }
    default:
      return [];
  }
}

function citeView(
  state: AppState,
  at: (path: string) => string,
  records: CitedRecords,
): CitationItem {
  const { view } = state;
  const graph = selectWholeGraph(state);
  // The date in force goes into the address, so that newer records do not change what was cited. The
  // address of a story's step cannot hold one: the words then name none but the step's own.
  const dated: View = view.story === null ? { ...view, asOf: selectDate(state) } : view;
  const claim =
    dated.story === null && dated.place.page === "claim"
      ? (graph.claims.get(dated.place.id) ?? null)
      : null;
  return buildViewItem(
    {
      heading: formatHeading(graph, view),
      filters: claim === null ? formatSet(graph, dated) : formatSetAround(graph, dated),
      address: at(formatAddress(dated, selectSite(state))),
      claim,
    },
    records,
  );
}

/** The filters and the date in force, "" where there are none. */
function formatSet(graph: Graph, view: View): string {
  const set = formatFilters(graph, view);
  return set === NOTHING_FILTERED ? "" : set.replaceAll(" · ", "; ");
}

/** The same beside a claim: its own date is another one, so this one says whose it is. */
function formatSetAround(graph: Graph, view: View): string {
  const set = formatSet(graph, { ...view, asOf: null });
  const on = view.asOf === null ? "" : `graph as of ${formatDate(view.asOf)}`;
  return [set, on].filter((part) => part !== "").join("; ");
}
