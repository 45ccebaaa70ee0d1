import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { readThemeColours } from "./pages/theme-colours.ts";
import { isMain, runCommand } from "./run-command.ts";

/** A picture of the site's mark, as the manifest and the pages' heads name them. */
interface Icon {
  readonly file: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Height of the mark as a share of the picture's. */
  readonly mark: number;
  /** Whether the ground is filled: for places that cut a shape of their own out of the picture. */
  readonly isFilled: boolean;
}

/** In what may be cut to a circle of four fifths the mark keeps well inside it. */
export const ICONS: readonly Icon[] = [
  { file: "icons/icon-192.png", size: 192, mark: 1, isFilled: false },
  { file: "icons/icon-512.png", size: 512, mark: 1, isFilled: false },
  { file: "icons/maskable-512.png", size: 512, mark: 0.6, isFilled: true },
  { file: "icons/apple-touch-180.png", size: 180, mark: 0.75, isFilled: true },
];

/** Draws an icon from the mark in `public/favicon.svg`: the bytes of a PNG. */
export async function drawIcon({ size, mark, isFilled }: Icon): Promise<Buffer> {
  const svg = readFileSync("public/favicon.svg");
  const height = Math.round(size * mark);
  // Drawn large and brought down: its own size is that of a favicon.
  const drawn = await sharp(svg, { density: 2400 }).resize({ height }).png().toBuffer();
  const background = isFilled ? readThemeColours().light : { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: drawn, gravity: "centre" }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** Run after a change of the mark: `npx tsx src/build/make-icons.ts`. */
async function makeIcons(): Promise<void> {
  mkdirSync("public/icons", { recursive: true });
  for (const icon of ICONS) writeFileSync(`public/${icon.file}`, await drawIcon(icon));
}

if (isMain(import.meta.url)) await runCommand(makeIcons);
