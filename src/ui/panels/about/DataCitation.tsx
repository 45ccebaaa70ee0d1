import type { Given } from "#ui/panels/parts/given.ts";
import { readToday } from "#ui/share/read-today.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { buildDatasetItem } from "#words/citation-items.ts";
import { formatPlain } from "#words/citation-plain.ts";

/** All the data, in the words of the dialog; without a reader's day until the page is taken over. */
export function DataCitation({ given: { site, origin } }: { readonly given: Given }) {
  const date = useApp((state) => state.dataDate);
  const version = useApp((state) => state.dataVersion);
  const records = { date, version, today: readToday() };
  return formatPlain(buildDatasetItem(`${origin}${site.base}`, records), origin !== "");
}
