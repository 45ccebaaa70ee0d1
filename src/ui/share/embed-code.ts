import { escapeMarkup } from "#schema/escape-markup.ts";
/** A frame as its page will hold it: sizes in CSS pixels, "full" for the width there is. */
export interface EmbedFrame {
  readonly width: number | "full";
  readonly height: number;
  readonly theme: EmbedTheme;
}

export const EMBED_THEMES = ["page", "light", "dark"] as const;
/** Whose theme the frame has: that of the page around it, or always one. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export const EMBED_THEME_LABELS: Readonly<Record<EmbedTheme, string>> = {
  page: "As the page",
  light: "Light",
  dark: "Dark",
};

/** Sizes to begin with. */
export const EMBED_PRESETS = [
  { name: "Small", width: 480, height: 360 },
  { name: "Medium", width: 720, height: 480 },
  { name: "Wide", width: "full", height: 520 },
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

/**
 * The HTML to paste into another page.
 *
 * @param address - Of the embed page, whole.
 * @param title - What the frame is announced as.
 */
export function formatEmbedCode(address: string, title: string, frame: EmbedFrame): string {
  const { width, height, theme } = frame;
  // A frame follows the colour scheme of its element, so the theme needs no word in the address.
  const scheme = theme === "page" ? "" : `;color-scheme:${theme}`;
  const attributes = [
    ["src", address],
    ["title", title],
    ["width", width === "full" ? "100%" : String(width)],
    ["height", String(height)],
    ["loading", "lazy"],
    ["style", `border:0;max-width:100%${scheme}`],
  ];
  const written = attributes.map(([name = "", value = ""]) => `${name}="${escapeMarkup(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
