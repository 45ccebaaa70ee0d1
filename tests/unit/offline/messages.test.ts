import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBuildNames, parseWorkerMessage } from "#offline/messages.ts";

test("what a page says is understood", () => {
  const messages = [
    { type: "salar:tell-build" },
    { type: "salar:take-over", alone: true },
    { type: "salar:take-over", alone: false },
    { type: "salar:keep", page: "/node/ylb/", graphs: ["/data/graph.json"] },
  ];
  for (const message of messages) expect(parseWorkerMessage(message)).toEqual(message);
});

test("what others say is not", () => {
  const message = { type: "salar:keep", page: "/", graphs: "all" };
  for (const said of [message, { type: "CACHE_URLS" }, "salar:keep", null, undefined]) {
    expect(parseWorkerMessage(said)).toBeNull();
  }
  fc.assert(fc.property(fc.anything(), (said) => parseWorkerMessage(said) === null));
});

test("a build is named by its entry and its records, both", () => {
  const build = { entry: "/assets/index-B2x.js", dataVersion: "1a2b3c4d" };
  expect(parseBuildNames(build)).toEqual(build);
  expect(parseBuildNames({ entry: build.entry })).toBeNull();
  expect(parseBuildNames({ ...build, dataVersion: 7 })).toBeNull();
});
