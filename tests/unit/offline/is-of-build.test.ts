import { describe, expect, test } from "vitest";
import { formatBuildName, isGraphOfVersion, isPageOfBuild } from "#offline/is-of-build.ts";

const BUILD = { entry: "/salar/assets/index-B2x_-9.js", dataVersion: "1a2b3c4d" };

const page = (entry: string, version: string): string =>
  `<html lang="en" data-data-version="${version}"><script type="module" src="${entry}"></script>`;

describe("what is kept", () => {
  test("is a page that starts the build's code and shows its records", () => {
    expect(isPageOfBuild(page(BUILD.entry, BUILD.dataVersion), BUILD)).toBe(true);
    expect(isPageOfBuild(page("/salar/assets/index-C3y.js", BUILD.dataVersion), BUILD)).toBe(false);
    expect(isPageOfBuild(page(BUILD.entry, "9f9f9f9f"), BUILD)).toBe(false);
    expect(isPageOfBuild("<!doctype html><title>Sign in to the network</title>", BUILD)).toBe(
      false,
    );
  });

  test("is a graph that says at its beginning that it is of the build's records", () => {
    const graph = { format: "salar-graph", version: 1, dataVersion: "1a2b3c4d", sources: [] };
    expect(isGraphOfVersion(JSON.stringify(graph), "1a2b3c4d")).toBe(true);
    expect(isGraphOfVersion(JSON.stringify(graph), "1a2b3c4")).toBe(false);
    expect(isGraphOfVersion("<!doctype html>", "1a2b3c4d")).toBe(false);
    const { dataVersion, ...others } = graph;
    const late = JSON.stringify({ ...others, nodes: "x".repeat(300), dataVersion });
    expect(isGraphOfVersion(late, "1a2b3c4d")).toBe(false);
  });
});

test("builds with the same code and records have the same name, others another", () => {
  expect(formatBuildName(BUILD)).toBe("index-B2x_-9 1a2b3c4d");
  expect(formatBuildName({ ...BUILD, dataVersion: "2" })).not.toBe(formatBuildName(BUILD));
});
