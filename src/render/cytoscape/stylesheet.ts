import type { EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import type { Palette } from "#render/palette.ts";
import type { SymbolImages } from "#render/symbol-image.ts";
import { LAYERS } from "#scene/emphasis.ts";
import { LABEL_FONT, LABEL_LINE } from "#scene/geometry.ts";
import { TINT_DIM } from "#scene/line-style.ts";
import type { Emphasis, LineChange } from "#scene/scene.ts";
import { AWAY } from "./apply-scene.ts";

// Cytoscape's types know a list of numbers here, not where it is found.
const DASHES: string = "line-dash-pattern";

/**
 * A property's value as an element's data has it. Not Cytoscape's own "data(…)", which is parsed anew
 * whenever anything about the element changes; what a function gives is not, while it is the same.
 */
function readData(field: string) {
  return (element: NodeSingular | EdgeSingular) => element.data(field);
}

/**
 * A value for each of the ways in which an item may be brought out. Not a selector for each: for every
 * element that changes Cytoscape tries every selector.
 */
function byTone<T>(values: Readonly<Record<Emphasis, T>>) {
  return (element: NodeSingular | EdgeSingular): T => {
    const tone: Emphasis = element.data("tone");
    return values[tone];
  };
}

function mapTones<T>(value: T): Readonly<Record<Emphasis, T>> {
  return { dim: value, plain: value, lit: value, selected: value };
}

function whenSelected<T>(selected: T, other: T) {
  return byTone({ ...mapTones(other), selected });
}

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
        "outside-texture-bg-opacity": 0,
      },
    },
    ...nodeStyles(palette, images),
    ...edgeStyles(palette),
    // Edges go with their ends, for which "visibility" would not do.
    { selector: `node.${AWAY}`, style: { display: "none" } },
    { selector: `edge.${AWAY}`, style: { visibility: "hidden" } },
  ];
}

function nodeStyles(palette: Palette, images: SymbolImages): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        events: "no",
        shape: "ellipse",
        width: readData("width"),
        height: readData("height"),
        "background-color": palette.accentTint,
        "background-opacity": whenSelected(1, 0),
        "border-color": palette.accent,
        "border-width": readData("ring"),
        "background-image": (node: NodeSingular) => findImages(images, node),
        // The symbol and, over it, the badge: each property has a value for either.
        "background-width": readData("imageWidths"),
        "background-height": readData("imageHeights"),
        "background-position-x": readData("imageX"),
        "background-position-y": readData("imageY"),
        "background-clip": ["none", "none"],
        "background-image-containment": ["over", "over"],
        "bounds-expansion": readData("expansion"),
        label: readData("text"),
        color: byTone({ ...mapTones(palette.ink), dim: palette.inkDim }),
        "font-family": palette.font,
        "font-size": readData("font"),
        "font-weight": whenSelected("bold", "normal"),
        "line-height": LABEL_LINE / LABEL_FONT,
        "text-wrap": "wrap",
        // The scene has broken the lines; nothing is to be broken again.
        "text-max-width": "10000px",
        "text-valign": "bottom",
        "text-halign": "center",
        "text-margin-y": readData("drop"),
        "text-outline-color": palette.ground,
        "text-outline-width": readData("textHalo"),
        "text-outline-opacity": 1,
        "z-index": byTone(LAYERS),
      },
    },
  ];
}

function findImages(images: SymbolImages, node: NodeSingular): string[] {
  const { kind, glyph, rank, more, tone } = node.data();
  return images.both({ kind, glyph, rank }, more, tone === "dim");
}

function edgeStyles(palette: Palette): StylesheetJson {
  const { line, lineDim, lineLit, accent } = palette;
  const colour = byTone({ plain: line, dim: lineDim, lit: lineLit, selected: accent });
  return [
    {
      selector: "edge",
      style: {
        events: "no",
        width: readData("width"),
        "curve-style": "unbundled-bezier",
        "edge-distances": "node-position",
        "source-endpoint": readData("start"),
        "target-endpoint": readData("end"),
        "control-point-weights": readData("along"),
        "control-point-distances": readData("aside"),
        "line-style": readData("line"),
        [DASHES]: readData("dashes"),
        "line-dash-offset": readData("dashOffset"),
        "line-cap": readData("cap"),
        "source-arrow-shape": readData("fromArrow"),
        "target-arrow-shape": readData("toArrow"),
        "arrow-scale": readData("arrowScale"),
        "underlay-color": (edge: NodeSingular | EdgeSingular) => findTint(palette, edge),
        "underlay-opacity": findTintOpacity,
        "underlay-padding": readData("tintReach"),
        label: readData("badge"),
        color: byTone({ ...mapTones(palette.ink), dim: palette.inkDim }),
        "font-family": palette.font,
        "font-size": readData("badgeFont"),
        "font-weight": "bold",
        "text-background-color": palette.ground,
        "text-background-opacity": 1,
        "text-background-shape": readData("badgeShape"),
        "text-background-padding": readData("badgePadding"),
        "text-border-width": readData("badgeBorder"),
        "text-border-opacity": 1,
        "line-color": colour,
        "source-arrow-color": colour,
        "target-arrow-color": colour,
        "text-border-color": colour,
        "z-index": byTone(LAYERS),
      },
    },
  ];
}

function findTint({ changes, ground }: Palette, edge: NodeSingular | EdgeSingular): string {
  const tint: LineChange | null = edge.data("tint");
  return tint === null ? ground : changes[tint];
}

function findTintOpacity(edge: NodeSingular | EdgeSingular): number {
  if (edge.data("tint") === null) return 0;
  return edge.data("tone") === "dim" ? TINT_DIM : 1;
}
