import { paintSymbol } from "#scene/paint-symbol.ts";
import type { Scene, SceneNode } from "#scene/scene.ts";
import { formatSvg } from "#scene/svg-tree.ts";
import type { Palette } from "./palette.ts";

type Drawn = Pick<SceneNode, "kind" | "glyph" | "rank">;

/** The address of a node's symbol as an image in the palette's colours, dimmed or not. */
export type SymbolImages = (node: Drawn, isDim: boolean) => string;

/** Makes the images of one palette; each is made once. They are data addresses of about 0.5 kB. */
export function createSymbolImages({ kinds, font }: Palette): SymbolImages {
  const made = new Map<string, string>();
  return ({ kind, glyph, rank }, isDim) => {
    const key = `${kind} ${rank} ${isDim} ${glyph}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const { fill, ink, dimFill, dimInk } = kinds[kind];
    const paint = isDim ? { fill: dimFill, ink: dimInk, font } : { fill, ink, font };
    const image = formatSvg(paintSymbol(kind, glyph, rank, paint));
    const address = `data:image/svg+xml;utf8,${encodeURIComponent(image)}`;
    made.set(key, address);
    return address;
  };
}

/** Every image that a scene may need, whatever is brought out in it. */
export function listImages(scene: Scene, images: SymbolImages): ReadonlySet<string> {
  const nodes = [...scene.nodes.values()];
  return new Set(nodes.flatMap((node) => [images(node, false), images(node, true)]));
}

/** Images that have been decoded: the canvas draws them at once where others come a frame late. */
export interface ImageShelf {
  readonly lacks: (addresses: ReadonlySet<string>) => boolean;
  /** Resolves when all are there; one that cannot be decoded counts as there, and is drawn as none. */
  readonly load: (addresses: ReadonlySet<string>) => Promise<void>;
}

/**
 * Keeps decoded images by address. The browser shares an image among all that name its address while
 * any of them lives, and Cytoscape names it again, so keeping it here is enough.
 */
export function createImageShelf(): ImageShelf {
  const shelf = new Map<string, HTMLImageElement>();
  return {
    lacks: (addresses) => [...addresses].some((address) => !shelf.has(address)),
    load: async (addresses) => {
      const missing = [...addresses].filter((address) => !shelf.has(address));
      const images = missing.map((address) => {
        const image = new Image();
        image.src = address;
        return { address, image };
      });
      await Promise.allSettled(images.map(({ image }) => image.decode()));
      for (const { address, image } of images) shelf.set(address, image);
    },
  };
}
