/** Where a picture's middle stands and how large it is, in device pixels. */
interface SpritePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether a picture of another size is to be made anew, not scaled. */
  readonly isSharp: boolean;
}

/** Pictures of images at the size in which they are painted. */
export interface Sprites {
  /** @param context - Without a transformation. */
  readonly paint: (context: CanvasRenderingContext2D, address: string, place: SpritePlace) => void;
  /** Gives the pictures' memory back; those still wanted are made anew. */
  readonly forget: () => void;
}

interface Sprite {
  readonly bitmap: ImageBitmap;
  /** Of the image within the bitmap. */
  readonly width: number;
}

/** Clear pixels around an image: it is centred on a whole number of them. */
const MARGIN = 1;

/**
 * Paints vector images as bitmaps: a browser draws the vectors of an SVG anew each time, which takes
 * some ten times as long.
 *
 * @param findImage - The decoded image by its address; what has none is not painted.
 */
export function createSprites(
  findImage: (address: string) => HTMLImageElement | undefined,
): Sprites {
  const made = new Map<string, Sprite>();
  const make = (address: string, { width, height }: SpritePlace): Sprite | null => {
    const image = findImage(address);
    if (image === undefined) return null;
    const across = Math.ceil(width) + 2 * MARGIN;
    const down = Math.ceil(height) + 2 * MARGIN;
    const board = new OffscreenCanvas(across, down);
    board
      .getContext("2d")
      ?.drawImage(image, (across - width) / 2, (down - height) / 2, width, height);
    const sprite = { bitmap: board.transferToImageBitmap(), width };
    made.get(address)?.bitmap.close();
    made.set(address, sprite);
    return sprite;
  };
  const find = (address: string, place: SpritePlace): Sprite | null => {
    const known = made.get(address);
    const isRight = known !== undefined && (!place.isSharp || known.width === place.width);
    return isRight ? known : make(address, place);
  };
  return {
    paint: (context, address, place) => {
      const sprite = find(address, place);
      if (sprite === null) return;
      const { bitmap } = sprite;
      const factor = place.width / sprite.width;
      const [width, height] = [bitmap.width * factor, bitmap.height * factor];
      // On whole pixels, or a sharp picture would be blurred.
      const settle = factor === 1 ? Math.round : (place: number): number => place;
      const [left, top] = [settle(place.x - width / 2), settle(place.y - height / 2)];
      context.drawImage(bitmap, left, top, width, height);
    },
    forget: () => {
      for (const { bitmap } of made.values()) bitmap.close();
      made.clear();
    },
  };
}
