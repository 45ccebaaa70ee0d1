import { describe, expect, test } from "vitest";
import { measureText } from "#scene/text-width.ts";
import { breakText } from "#ui/panels/figures/chart-bars.ts";

const SIZE = 12;
const WIDTH = 200;
const breakUp = (text: string) => breakText(text, SIZE, WIDTH);

describe("a label in a chart", () => {
  test("stays on one line where it has room there", () => {
    expect(breakUp("Llipi plant")).toEqual(["Llipi plant"]);
  });

  test("takes further lines for what tells it from the next", () => {
    const [, first] = breakUp("Uranium One Uyuni: Investment, by Rosatom");
    const [, second] = breakUp("Uranium One Uyuni: Investment, by Bolivia");
    expect(first).toMatch(/Rosatom$/);
    expect(second).toMatch(/Bolivia$/);
  });

  test("is never cut, nor wider than there is room", () => {
    for (const text of ["word ".repeat(40).trim(), "w".repeat(90), `a ${"w".repeat(60)} z`]) {
      const lines = breakUp(text);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(measureText(line, SIZE)).toBeLessThanOrEqual(WIDTH);
    }
  });
});
