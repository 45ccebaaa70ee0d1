import { readFileSync } from "node:fs";

/** The page's ground in each theme, for the browser's own frame around it. */
export interface ThemeColours {
  readonly light: string;
  readonly dark: string;
}

/**
 * Reads the ground's colours from the tokens, where alone they are written.
 *
 * @param css - Text of `styles/tokens.css`, with `--surface: light-dark(…, …)` in it.
 * @throws {Error} When there is no such line.
 */
export function parseThemeColours(css: string): ThemeColours {
  const [, light, dark] = /--surface:\s*light-dark\((#\w+),\s*(#\w+)\)/.exec(css) ?? [];
  if (light !== undefined && dark !== undefined) return { light, dark };
  throw new Error("styles/tokens.css: expected --surface: light-dark(#…, #…), found none.");
}

export function readThemeColours(): ThemeColours {
  return parseThemeColours(readFileSync("src/styles/tokens.css", "utf8"));
}
