import { kindTokens, TONE_LOOKS, TONES } from "#scene/looks.ts";
import { paintBadge, paintSymbol } from "#scene/paint-symbol.ts";
import type { Emphasis, Scene, SceneNode } from "#scene/scene.ts";
import { formatHidden } from "#scene/svg-badge.ts";
import { formatSvg, type SvgElement } from "#scene/svg-tree.ts";
import type { Palette } from "./palette.ts";

type Drawn = Pick<SceneNode, "kind" | "glyph" | "rank">;

/** The addresses of images in the colours of one palette. */
export interface SymbolImages {
  readonly symbol: (node: Drawn, tone: Emphasis) => string;
  /** A badge with a short text. */
  readonly badge: (text: string, tone: Emphasis) => string;
  /** A symbol and, unless its text is empty, a badge over it. The same list each time: see `readData`. */
  readonly both: (node: Drawn, badge: string, tone: Emphasis) => string[];
  /** Gives the addresses back; what has been loaded from them stays. */
  readonly release: () => void;
}

/**
 * Makes the images of one palette; each is made once. Their addresses are short ones of objects in the
 * page (`blob:`), since Cytoscape reads a node's through, letter by letter, at each change of its style.
 */
export function createSymbolImages(palette: Palette): SymbolImages {
  const made = new Map<string, string>();
  const make = (key: string, draw: () => SvgElement): string => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const image = new Blob([formatSvg(draw())], { type: "image/svg+xml" });
    const address = URL.createObjectURL(image);
    made.set(key, address);
    return address;
  };
  const lists = new Map<string, string[]>();
  const images: SymbolImages = {
    symbol: ({ kind, glyph, rank }, tone) => {
      const { isDim } = TONE_LOOKS[tone];
      return make(`${kind} ${rank} ${isDim} ${glyph}`, () => {
        const { fill, ink } = kindTokens(kind, isDim);
        const paint = { fill: palette.colour(fill), ink: palette.colour(ink), font: palette.font };
        return paintSymbol(kind, glyph, rank, paint);
      });
    },
    badge: (label, tone) => {
      const { text, badgeLine } = TONE_LOOKS[tone];
      return make(`badge ${text} ${badgeLine} ${label}`, () =>
        paintBadge(label, {
          fill: palette.colour("ground"),
          ink: palette.colour(text),
          line: palette.colour(badgeLine),
          font: palette.font,
        }),
      );
    },
    both: (node, badge, tone) => {
      const symbol = images.symbol(node, tone);
      const over = badge === "" ? "" : images.badge(badge, tone);
      const known = lists.get(`${over} ${symbol}`);
      if (known !== undefined) return known;
      const list = over === "" ? [symbol] : [symbol, over];
      lists.set(`${over} ${symbol}`, list);
      return list;
    },
    release: () => {
      for (const address of made.values()) URL.revokeObjectURL(address);
    },
  };
  return images;
}

/** One tone for each colouring of symbols. */
const SYMBOL_TONES = TONES.filter(
  (tone, at) => TONES.findIndex((one) => isDimmed(one) === isDimmed(tone)) === at,
);

function isDimmed(tone: Emphasis): boolean {
  return TONE_LOOKS[tone].isDim;
}

/** Every symbol's image that a scene may need, whatever is brought out in it. */
export function listImages(scene: Scene, images: SymbolImages): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const node of scene.nodes.values()) {
    for (const tone of SYMBOL_TONES) addresses.add(images.symbol(node, tone));
  }
  return addresses;
}

/** The images of a scene's badges. They come a frame late where they are not there: none waits for them. */
export function listBadgeImages(scene: Scene, images: SymbolImages): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const node of scene.nodes.values()) {
    if (node.hidden > 0) addresses.add(images.badge(formatHidden(node), node.emphasis));
  }
  return addresses;
}

/** Images that have been decoded: the canvas draws them at once where others come a frame late. */
export interface ImageShelf {
  readonly lacks: (addresses: ReadonlySet<string>) => boolean;
  /** Resolves when all are there; one that cannot be decoded counts as there, and is drawn as none. */
  readonly load: (addresses: ReadonlySet<string>) => Promise<void>;
  readonly find: (address: string) => HTMLImageElement | undefined;
}

/**
 * Keeps decoded images by address. They are asked for as Cytoscape asks for its own: a browser gives an
 * image that it holds already to the next who wants it so at once, without a frame between.
 */
export function createImageShelf(): ImageShelf {
  const tried = new Set<string>();
  const images = new Map<string, HTMLImageElement>();
  const loadOne = async (address: string): Promise<void> => {
    const image = new Image();
    image.crossOrigin = "anonymous";
    image.src = address;
    try {
      await image.decode();
      images.set(address, image);
    } catch {
      // A symbol that cannot be drawn is none.
    }
    tried.add(address);
  };
  return {
    lacks: (addresses) => [...addresses].some((address) => !tried.has(address)),
    load: async (addresses) => {
      const missing = [...addresses].filter((address) => !tried.has(address));
      await Promise.all(missing.map(loadOne));
    },
    find: (address) => images.get(address),
  };
}
