import { REGION_BASELINE, REGION_FONT, REGION_PADDING, REGION_RADIUS } from "./region-label.ts";
import type { SceneRegion } from "./scene.ts";
import { type SvgElement, svg } from "./svg-tree.ts";

/** The ground of a part of the map with its label. It says nothing that the nodes do not say. */
export function regionTree({ label, box, labelFrom }: SceneRegion): SvgElement {
  const { x, y, width, height } = box;
  return svg(
    "g",
    { class: `diagram-region diagram-from-${labelFrom}`, "aria-hidden": "true" },
    svg("rect", { class: "diagram-region-ground", x, y, width, height, rx: REGION_RADIUS }),
    svg(
      "g",
      { transform: `translate(${x} ${y})` },
      svg(
        "g",
        { class: "diagram-region-scale" },
        svg(
          "text",
          {
            class: "diagram-region-label",
            x: REGION_PADDING,
            y: REGION_PADDING + REGION_FONT * REGION_BASELINE,
          },
          label,
        ),
      ),
    ),
  );
}
