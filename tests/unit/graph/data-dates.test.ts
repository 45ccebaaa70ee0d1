import { expect, test } from "vitest";
import { findLatestPublication } from "#graph/data-dates.ts";
import { graph, source } from "../../support/graph-builder.ts";

test("the latest publication is the newest date of any source, a bare year counting from its start", () => {
  const some = graph({
    sources: [
      source({ id: "a", published: "2024-05-01" }),
      source({ id: "b", published: "2025-02-03" }),
      source({ id: "d", published: "2025" }),
      source({ id: "c", published: null }),
    ],
  });
  expect(findLatestPublication(some)).toBe("2025-02-03");
  expect(findLatestPublication(graph({}))).toBeNull();
});
