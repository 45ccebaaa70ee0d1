import { useApp } from "#ui/shared/store-context.tsx";
import { VIEWS } from "#ui/views/views.ts";
import { PrintDiagram } from "./PrintDiagram.tsx";

/** The view of the moment as it stands on paper: the drawing, or what the view brings itself. */
export function PrintedView() {
  const display = useApp((state) => state.view.display);
  const print = VIEWS.find(({ id }) => id === display)?.print ?? "drawing";
  const own = print === "drawing" ? null : print.read();
  return own === null ? <PrintDiagram /> : <own.Printed />;
}
