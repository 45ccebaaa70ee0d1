import fc from "fast-check";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { buildQrPath } from "#ui/print/qr-path.ts";

/** The dark modules of a path, "x y" each. */
function readModules(d: string): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(length); step++) modules.add(`${Number(x) + step} ${y}`);
  }
  return modules;
}

test("the path has exactly the dark modules of the code, with four clear ones around", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, size: "small" }), (address) => {
      const { size, d } = buildQrPath(address) ?? { size: 0, d: "" };
      const { data } = encode(address, { ecc: "M", border: 0 });
      expect(size).toBe(data.length + 8);
      const dark = data.flatMap((row, y) =>
        row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])),
      );
      // As one text: thousands of modules are slow to compare one by one.
      expect([...readModules(d)].toSorted().join("\n")).toBe(dark.toSorted().join("\n"));
      expect(d.replaceAll(/M\d+ \d+h(\d+)v1h-\1z/g, "")).toBe("");
    }),
    { numRuns: 20 },
  );
});

test("what is longer than the largest code holds has none", () => {
  expect(buildQrPath("a".repeat(2331))).not.toBeNull();
  expect(buildQrPath("a".repeat(2332))).toBeNull();
  expect(buildQrPath("ш".repeat(1166))).toBeNull();
});
