import type { LineChange } from "#scene/scene.ts";
import type { NodeType } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";

/** The two colours of a kind, as they are and dimmed: see `styles/tokens.css`. */
export interface KindColours {
  readonly fill: string;
  readonly ink: string;
  readonly dimFill: string;
  readonly dimInk: string;
}

/** What the canvas draws with; colours as a browser computes them: in `rgb` notation, which Cytoscape and SVG images both read. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly inkDim: string;
  readonly line: string;
  readonly lineDim: string;
  readonly lineLit: string;
  readonly accent: string;
  readonly accentTint: string;
  /** Ground, border and label of a part of the map. */
  readonly region: string;
  readonly regionEdge: string;
  readonly regionInk: string;
  readonly changes: Readonly<Record<LineChange, string>>;
  /** A CSS `font-family` list. */
  readonly font: string;
  readonly kinds: Readonly<Record<NodeType, KindColours>>;
}

/**
 * Reads the palette that holds at an element: its theme, forced colours and all.
 *
 * The tokens themselves hold `light-dark(…)` and system colours, so a probe element's computed
 * colour is read instead. One style calculation for each of about sixty tokens.
 */
export function readPalette(element: Element): Palette {
  const probe = element.ownerDocument.createElement("span");
  element.append(probe);
  const computed = getComputedStyle(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return computed.color;
  };
  const readKind = (kind: NodeType): KindColours => ({
    fill: read(`kind-${kind}`),
    ink: read(`kind-${kind}-ink`),
    dimFill: read(`kind-${kind}-dim`),
    dimInk: read(`kind-${kind}-dim-ink`),
  });
  probe.style.fontFamily = "var(--font)";
  const palette = {
    ground: read("ground"),
    ink: read("ink"),
    inkDim: read("ink-dim"),
    line: read("line"),
    lineDim: read("line-dim"),
    lineLit: read("line-lit"),
    accent: read("accent"),
    accentTint: read("accent-tint"),
    region: read("region"),
    regionEdge: read("region-edge"),
    regionInk: read("region-ink"),
    changes: {
      added: read("change-added"),
      ended: read("change-ended"),
      changed: read("change-changed"),
    },
    font: computed.fontFamily,
    kinds: mapKinds(readKind),
  };
  probe.remove();
  return palette;
}

/** One entry for every kind. */
function mapKinds<T>(read: (kind: NodeType) => T): Readonly<Record<NodeType, T>> {
  const [country, region, company, institution, person, ...rest] = NODE_TYPES;
  const [saltFlat, project, mineral, product, process, application, agreement] = rest;
  return {
    [country]: read(country),
    [region]: read(region),
    [company]: read(company),
    [institution]: read(institution),
    [person]: read(person),
    [saltFlat]: read(saltFlat),
    [project]: read(project),
    [mineral]: read(mineral),
    [product]: read(product),
    [process]: read(process),
    [application]: read(application),
    [agreement]: read(agreement),
  };
}
