import { describe, expect, test } from "vitest";
import { findMark, findNextStep, findStep } from "#graph/reading.ts";
import { claim, id, graph as makeGraph } from "../../support/graph-builder.ts";

const said = claim({ id: "said", subject: "a", object: "b" });
const other = claim({ id: "other", subject: "b", object: "c" });
const { article } = makeGraph({
  claims: [said, other],
  article: {
    source: "test-source",
    paragraphs: [
      { n: 1, digest: "First.", mentions: ["a", "b"], claims: ["said"] },
      { n: 2, digest: "Second.", mentions: ["c"], claims: [] },
    ],
  },
});
if (article === null) throw new Error("The graph has no article.");
const [first] = article.paragraphs;
if (first === undefined) throw new Error("The article has no paragraph.");

describe("the story", () => {
  test("begins with the first paragraph and ends after the last", () => {
    expect(findNextStep(article, null, 1)).toBe(1);
    expect(findNextStep(article, 1, 1)).toBe(2);
    expect(findNextStep(article, 2, 1)).toBeNull();
  });

  test("goes back to before the first, and no further", () => {
    expect(findNextStep(article, 2, -1)).toBe(1);
    expect(findNextStep(article, 1, -1)).toBeNull();
    expect(findNextStep(article, null, -1)).toBeNull();
  });

  test("keeps its place while another paragraph is pointed at", () => {
    expect(findStep(2, { n: 2, before: 1 })).toBe(1);
    expect(findStep(2, null)).toBe(2);
    expect(findStep(null, { n: 2, before: 1 })).toBeNull();
  });
});

describe("a paragraph is marked", () => {
  test("when the selected claim rests on it", () => {
    expect(findMark(first, null, said)).toBe("claim");
    expect(findMark(first, null, other)).toBeNull();
  });

  test("when it names the selected node", () => {
    expect(findMark(first, id("a"), null)).toBe("node");
    expect(findMark(first, id("c"), null)).toBeNull();
    expect(findMark(first, null, null)).toBeNull();
  });
});
