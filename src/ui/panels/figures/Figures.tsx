import { hasAnyFigure } from "#graph/figures-found.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { Late } from "#ui/shared/Late.tsx";
import { FIGURES } from "./late-figures.ts";

/**
 * A node's figures, whose scripts load only where the graph has any. What was prerendered of them
 * stands until then.
 */
export function Figures({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  if (!hasAnyFigure(given.graph)) return null;
  return (
    <Late part={FIGURES}>
      {({ FiguresSection }) => <FiguresSection given={given} node={node} />}
    </Late>
  );
}
