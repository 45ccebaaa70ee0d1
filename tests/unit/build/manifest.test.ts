import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { drawIcon, ICONS } from "#build/make-icons.ts";
import { readThemeColours } from "#build/pages/theme-colours.ts";

interface ManifestIcon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}

const manifest = JSON.parse(readFileSync("public/manifest.webmanifest", "utf8"));
const icons: readonly ManifestIcon[] = manifest.icons;

describe("the manifest", () => {
  test("says what is installed, and where it starts, below any base", () => {
    expect(manifest).toMatchObject({ short_name: "Salar", display: "standalone", lang: "en" });
    const at = new URL("https://example.org/salar/manifest.webmanifest");
    for (const address of [manifest.id, manifest.start_url, manifest.scope]) {
      expect(new URL(address, at).pathname).toBe("/salar/");
    }
  });

  test("has the page's own ground, as the tokens have it", () => {
    const { light } = readThemeColours();
    expect(manifest).toMatchObject({ theme_color: light, background_color: light });
  });

  test("names pictures that are there, of the sizes it says", async () => {
    expect(icons.map(({ purpose }) => purpose)).toEqual(["any", "any", "any", "maskable"]);
    for (const { src, sizes } of icons.filter((icon) => icon.sizes !== "any")) {
      const { width, height } = await sharp(`public/${src}`).metadata();
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });
});

describe("an icon", () => {
  test.for(ICONS)("$file is the mark as it is drawn now", async (icon) => {
    const read = (input: string | Buffer) => sharp(input).ensureAlpha().raw().toBuffer();
    const [kept, drawn] = await Promise.all([
      read(`public/${icon.file}`),
      read(await drawIcon(icon)),
    ]);
    expect(kept.length).toBe(drawn.length);
    // Another version of the library may smooth an edge otherwise.
    const differing = kept.filter((value, at) => Math.abs(value - (drawn[at] ?? 0)) > 40);
    expect(differing.length / kept.length).toBeLessThan(0.01);
  });
});
