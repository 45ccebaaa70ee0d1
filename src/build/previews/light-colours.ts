import { readFileSync } from "node:fs";

/** Colours of the light theme by token: "ink", "kind-company", "status-ended-tint". */
export type Colours = (token: string) => string;

/**
 * The colours of `styles/tokens.css`, where alone they are written, as the light theme has them: no style
 * sheet reaches what draws a preview.
 *
 * @param css - With lines such as `--ink: light-dark(#…, #…);`.
 * @returns A function that throws for a token the style sheet does not give a colour.
 */
export function parseLightColours(css: string): Colours {
  const found = css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]+),/g);
  const colours = new Map([...found].map(([, token = "", light = ""]) => [token, light]));
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined)
      throw new Error(`styles/tokens.css: expected --${token}: light-dark(…), found none.`);
    return colour;
  };
}

export function readLightColours(): Colours {
  return parseLightColours(readFileSync("src/styles/tokens.css", "utf8"));
}
