import type { EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import { LABEL_FONT, LABEL_LINE } from "#scene/geometry.ts";
import { AWAY } from "./apply-scene.ts";
import type { Palette } from "./palette.ts";
import type { SymbolImages } from "./symbol-image.ts";

/** Draw order within nodes and within edges: what is brought out lies above what is dim. */
const LAYER = { dim: 0, plain: 1, lit: 2, selected: 3 };

/**
 * Cytoscape's style sheet in a palette: colours here, sizes in the elements' data (`elements.ts`).
 * The twin of `styles/diagram.css`.
 */
export function buildStylesheet(palette: Palette, images: SymbolImages): StylesheetJson {
  return [
    {
      selector: "core",
      // Transparent, not absent: the core style has no word for "none".
      style: {
        "active-bg-color": palette.ground,
        "active-bg-opacity": 0,
        "active-bg-size": 0,
        "selection-box-color": palette.ground,
        "selection-box-border-color": palette.ground,
        "selection-box-border-width": 0,
        "selection-box-opacity": 0,
        "outside-texture-bg-color": palette.ground,
        "outside-texture-bg-opacity": 1,
      },
    },
    ...nodeStyles(palette, images),
    ...edgeStyles(palette),
    { selector: `.${AWAY}`, style: { visibility: "hidden" } },
  ];
}

function nodeStyles(palette: Palette, images: SymbolImages): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        shape: (node: NodeSingular) => node.data("shape"),
        width: "data(width)",
        height: "data(height)",
        "background-opacity": 0,
        "background-image": (node: NodeSingular) => findImage(images, node),
        "background-width": "data(imageWidth)",
        "background-height": "data(imageHeight)",
        "background-fit": "none",
        "background-clip": "none",
        "background-image-containment": "over",
        "overlay-opacity": 0,
        label: "data(text)",
        color: palette.ink,
        "font-family": palette.font,
        "font-size": "data(font)",
        "line-height": LABEL_LINE / LABEL_FONT,
        "text-wrap": "wrap",
        // The scene has broken the lines; nothing is to be broken again.
        "text-max-width": "10000px",
        "text-valign": "bottom",
        "text-halign": "center",
        "text-margin-y": (node: NodeSingular) => node.data("drop"),
        "text-events": "yes",
        "text-outline-color": palette.ground,
        "text-outline-width": "data(textHalo)",
        "text-outline-opacity": 1,
        "z-index": LAYER.plain,
      },
    },
    { selector: "node.lit", style: { "z-index": LAYER.lit } },
    { selector: "node.dim", style: { color: palette.inkDim, "z-index": LAYER.dim } },
    {
      selector: "node.selected",
      style: {
        "background-color": palette.accentTint,
        "background-opacity": 1,
        "border-color": palette.accent,
        "border-width": "data(ring)",
        "font-weight": "bold",
        "z-index": LAYER.selected,
      },
    },
  ];
}

function findImage(images: SymbolImages, node: NodeSingular): string {
  const { kind, glyph, rank } = node.data();
  return images({ kind, glyph, rank }, node.hasClass("dim"));
}

// Cytoscape's types know a list of numbers here, not where in the data one is found.
const DASHES: string = "line-dash-pattern";

function edgeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "curve-style": "unbundled-bezier",
        "edge-distances": "node-position",
        "source-endpoint": (edge: EdgeSingular) => edge.data("start"),
        "target-endpoint": (edge: EdgeSingular) => edge.data("end"),
        "control-point-weights": (edge: EdgeSingular) => edge.data("along"),
        "control-point-distances": (edge: EdgeSingular) => edge.data("aside"),
        "line-style": (edge: EdgeSingular) => edge.data("line"),
        [DASHES]: "data(dashes)",
        "line-dash-offset": (edge: EdgeSingular) => edge.data("dashOffset"),
        "line-cap": (edge: EdgeSingular) => edge.data("cap"),
        "source-arrow-shape": (edge: EdgeSingular) => edge.data("fromArrow"),
        "target-arrow-shape": (edge: EdgeSingular) => edge.data("toArrow"),
        "arrow-scale": (edge: EdgeSingular) => edge.data("arrowScale"),
        "overlay-opacity": 0,
        label: "data(badge)",
        color: palette.ink,
        "font-family": palette.font,
        "font-size": "data(badgeFont)",
        "font-weight": "bold",
        "text-background-color": palette.ground,
        "text-background-opacity": 1,
        "text-background-shape": (edge: EdgeSingular) => edge.data("badgeShape"),
        "text-background-padding": (edge: EdgeSingular) => edge.data("badgePadding"),
        "text-border-width": (edge: EdgeSingular) => edge.data("badgeBorder"),
        "text-border-opacity": 1,
        ...colourEdge(palette.line),
        "z-index": LAYER.plain,
      },
    },
    {
      selector: "edge.dim",
      style: { ...colourEdge(palette.lineDim), color: palette.inkDim, "z-index": LAYER.dim },
    },
    { selector: "edge.lit", style: { ...colourEdge(palette.lineLit), "z-index": LAYER.lit } },
    {
      selector: "edge.selected",
      style: { ...colourEdge(palette.accent), "z-index": LAYER.selected },
    },
  ];
}

function colourEdge(colour: string) {
  return {
    "line-color": colour,
    "source-arrow-color": colour,
    "target-arrow-color": colour,
    "text-border-color": colour,
  };
}
