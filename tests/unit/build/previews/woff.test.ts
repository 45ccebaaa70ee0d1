import { expect, test } from "vitest";
import { unpackWoff } from "#build/previews/woff.ts";

test("what is no WOFF file is told", () => {
  expect(() => unpackWoff(Buffer.from("OTTO"))).toThrow("Expected a WOFF file.");
});
