import { lazy, Suspense, useState } from "react";
import { hasAnyFigure } from "#graph/figures-found.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { findFigures, loadFigures } from "./load-figures.ts";

const LaterSection = lazy(async () => ({ default: (await loadFigures()).FiguresSection }));

/**
 * A node's figures, whose scripts load only where the graph has any. What was prerendered of them
 * stands until then.
 */
export function Figures({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  // Chosen once: another component type would forget what the reader switched on.
  const [Section] = useState(() => findFigures()?.FiguresSection ?? LaterSection);
  if (!hasAnyFigure(given.graph)) return null;
  return (
    <Suspense fallback={null}>
      <Section given={given} node={node} />
    </Suspense>
  );
}
