import fc from "fast-check";
import { expect, test } from "vitest";
import { createSourceFinder, numberSources } from "#ui/print/source-numbers.ts";
import { source, sourceId } from "../../support/graph-builder.ts";

test("sources are numbered once each, in the order in which they are first cited", () => {
  const keys = fc.array(fc.constantFrom("a", "b", "c", "d").map(sourceId));
  fc.assert(
    fc.property(keys, (cited) => {
      const numbers = numberSources(cited);
      expect([...numbers.values()]).toEqual([...numbers].map((_, index) => index + 1));
      for (const one of cited) {
        const before = new Set(cited.slice(0, cited.indexOf(one)));
        expect(numbers.get(one)).toBe(before.size + 1);
      }
    }),
  );
});

test("a link leads to a source by its publisher's address or by its own page, filters or not", () => {
  const find = createSourceFinder([source({ id: "a", url: "https://example.org/news?id=1" })], {
    base: "/salar/",
  });
  expect(find("https://example.org/news?id=1")).toBe("a");
  expect(find("/salar/source/a/")).toBe("a");
  expect(find("/salar/source/a/?as-of=2024")).toBe("a");
  expect(find("https://example.org/news?id=2")).toBeNull();
  expect(find("/source/a/")).toBeNull();
  expect(find("")).toBeNull();
});
