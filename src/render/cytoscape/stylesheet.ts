import type { EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import type { Palette } from "#render/shared/palette.ts";
import type { SymbolImages } from "#render/shared/symbol-image.ts";
import { LABEL_FONT, LABEL_LINE } from "#scene/geometry.ts";
import { CHANGE_LOOKS, HALO, TONE_LOOKS, TONES, type ToneLook } from "#scene/looks.ts";
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
function byTone<T>(read: (look: ToneLook) => T) {
  const values = new Map<Emphasis, T>(TONES.map((tone) => [tone, read(TONE_LOOKS[tone])]));
  return (element: NodeSingular | EdgeSingular): T => {
    const tone: Emphasis = element.data("tone");
    return values.get(tone) ?? read(TONE_LOOKS[tone]);
  };
}

/**
 * Cytoscape's style sheet in a palette: colours here, sizes in the elements' data (`elements.ts`).
 */
export function buildStylesheet(palette: Palette, images: SymbolImages): StylesheetJson {
  return [
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
        "background-color": palette.colour(HALO.fill),
        "background-opacity": (node: NodeSingular) => (node.data("tone") === "selected" ? 1 : 0),
        "border-color": palette.colour(HALO.line),
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
        color: byTone(({ text }) => palette.colour(text)),
        "font-family": palette.font,
        "font-size": readData("font"),
        "font-weight": byTone(({ labelWeight }) => labelWeight),
        "line-height": LABEL_LINE / LABEL_FONT,
        "text-wrap": "wrap",
        // The scene has broken the lines; nothing is to be broken again.
        "text-max-width": "10000px",
        "text-valign": "bottom",
        "text-margin-y": readData("drop"),
        "text-outline-color": palette.colour("ground"),
        "text-outline-width": readData("textHalo"),
        "z-index": byTone(({ layer }) => layer),
      },
    },
  ];
}

function findImages(images: SymbolImages, node: NodeSingular): string[] {
  const { kind, glyph, rank, more } = node.data();
  const tone: Emphasis = node.data("tone");
  return images.both({ kind, glyph, rank }, more, tone);
}

function edgeStyles(palette: Palette): StylesheetJson {
  const colour = byTone(({ line }) => palette.colour(line));
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
        color: byTone(({ text }) => palette.colour(text)),
        "font-family": palette.font,
        "font-size": readData("badgeFont"),
        "font-weight": "bold",
        "text-background-color": palette.colour("ground"),
        "text-background-opacity": 1,
        "text-background-shape": readData("badgeShape"),
        "text-background-padding": readData("badgePadding"),
        "text-border-width": readData("badgeBorder"),
        "text-border-opacity": 1,
        "line-color": colour,
        "source-arrow-color": colour,
        "target-arrow-color": colour,
        "text-border-color": colour,
        "z-index": byTone(({ layer }) => layer),
      },
    },
  ];
}

function findTint(palette: Palette, edge: NodeSingular | EdgeSingular): string {
  const change: LineChange | null = edge.data("tint");
  return palette.colour(change === null ? "ground" : CHANGE_LOOKS[change].tint);
}

function findTintOpacity(edge: NodeSingular | EdgeSingular): number {
  const tone: Emphasis = edge.data("tone");
  return edge.data("tint") === null ? 0 : TONE_LOOKS[tone].tintOpacity;
}
