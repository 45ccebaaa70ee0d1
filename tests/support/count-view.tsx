import { selectShown } from "#store/selectors.ts";
import { latePart } from "#ui/shared/late-part.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import type { LateView, PrintedView, ViewEntry } from "#ui/shared/view-entry.ts";

function Count() {
  const shown = useApp(selectShown);
  return (
    <section id="count" aria-label="Count" tabIndex={-1}>
      {shown.nodes.size} nodes counted
    </section>
  );
}

function PrintedCount() {
  const shown = useApp(selectShown);
  return <p>{shown.nodes.size} nodes on paper</p>;
}

/** Would be a file of the view's folder, and `load` an import. */
const COUNT = latePart<LateView>({
  source: "ui/views/count/CountView.tsx",
  load: () => Promise.resolve({ Body: Count }),
});

const PRINTED_COUNT = latePart<PrintedView>({
  source: "ui/views/count/PrintedCount.tsx",
  load: () => Promise.resolve({ Printed: PrintedCount }),
});

/** A view more, as its folder would give it to the list: how many nodes there are. */
export const COUNT_VIEW: ViewEntry = {
  id: "count",
  label: () => "Count",
  icon: "M3 4h10M3 8h10M3 12h10",
  skip: { target: "count", label: () => "Skip to count" },
  body: { comes: "late", part: COUNT, failed: () => "The count could not be loaded." },
  print: PRINTED_COUNT,
};
