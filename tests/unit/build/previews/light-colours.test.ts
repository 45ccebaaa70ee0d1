import { expect, test } from "vitest";
import { parseLightColours, readLightColours } from "#build/previews/light-colours.ts";

test("the light theme's colours are read from the tokens", () => {
  const colours = parseLightColours("--ink: light-dark(#17222b, #e9e7e2);\n--ink-x: var(--ink);");
  expect(colours("ink")).toBe("#17222b");
});

test("a token without colours is told", () => {
  expect(() => parseLightColours("")("ink")).toThrow("expected --ink: light-dark(…)");
  expect(() => readLightColours()("nothing")).toThrow("--nothing");
});
