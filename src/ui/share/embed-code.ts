import { escapeMarkup } from "#schema/escape-markup.ts";

/** A frame as its page will hold it: sizes in CSS pixels, "full" for the width there is. */
export interface EmbedFrame {
  readonly width: number | "full";
  readonly height: number;
  readonly theme: EmbedTheme;
}

export const EMBED_THEMES = ["light", "dark", "page"] as const;
/**
 * The frame's theme: always one, or what the page around it says of itself. Most pages say nothing and
 * are light, also where the reader's system is dark.
 */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Sizes to begin with. */
export const EMBED_PRESETS = [
  { name: "small", width: 480, height: 360 },
  { name: "medium", width: 720, height: 480 },
  { name: "wide", width: "full", height: 520 },
] as const;

/** The smallest frame in which all of it still shows, and a bound for what is typed. */
const LEAST = { width: 280, height: 200 };
const MOST = 4000;

/** A size as typed, within what makes sense; the one before where it is no number. */
export function readEmbedSize(text: string, side: "width" | "height", before: number): number {
  const value = Math.round(Number(text));
  if (text.trim() === "" || !Number.isFinite(value)) return before;
  return Math.min(MOST, Math.max(LEAST[side], value));
}

/** The name by which a frame is told its theme. */
export function formatFrameName(theme: Exclude<EmbedTheme, "page">): string {
  return `salar-${theme}`;
}

/**
 * The HTML to paste into another page.
 *
 * @param address - Of the embed page, whole.
 * @param title - What the frame is announced as.
 */
export function formatEmbedCode(address: string, title: string, frame: EmbedFrame): string {
  const { width, height, theme } = frame;
  // The theme needs no word in the address: where a frame follows the colour scheme of its element it
  // has it from that, elsewhere from its name (`public/theme.js`).
  const isOwn = theme !== "page";
  const scheme = isOwn ? `;color-scheme:${theme}` : "";
  const attributes = [
    ["src", address],
    ["title", title],
    ...(isOwn ? [["name", formatFrameName(theme)]] : []),
    ["width", width === "full" ? "100%" : String(width)],
    ["height", String(height)],
    ["loading", "lazy"],
    ["style", `border:0;max-width:100%${scheme}`],
  ];
  const written = attributes.map(([name = "", value = ""]) => `${name}="${escapeMarkup(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
