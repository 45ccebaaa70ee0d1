import { expect, test } from "vitest";
import { withBase, withoutBase } from "#view/site.ts";

test.for(["/", "/salar/"])("a path below %s comes back as it was", (base) => {
  for (const path of ["/", "/node/ylb/", "/data/graph.json"]) {
    expect(withoutBase(base, withBase(base, path))).toBe(path);
  }
});

test("the site's folder without its slash is its root", () => {
  expect(withoutBase("/salar/", "/salar")).toBe("/");
});

test("what lies beside the site is none of its paths", () => {
  expect(withoutBase("/salar/", "/salarium/")).toBeNull();
  expect(withoutBase("/salar/", "/")).toBeNull();
});
