import { describe, expect, test } from "vitest";
import { placeArticle } from "#build/site/place-nodes.ts";
import { buildGraph } from "#graph/graph.ts";
import { layoutGraph } from "#layout/layout.ts";
import { readArticleFile, readArticleGraph } from "../support/graph-builder.ts";
import { measureLayout } from "../support/measure-layout.ts";

/**
 * Magnesium, sodium and potassium each lie in the salt flats, are by-products of lithium and have
 * industrial uses: a K₃,₃, which no drawing can show without a crossing. One is reachable, at the
 * price of lines 5° apart; with the minerals in a row between flats, lithium and uses it is three.
 */
const CROSSINGS = 3;
/** Of all labels; one at the edge is always too wide for a phone. */
const PHONE_LABELS = 16;

describe("layout of the article's graph", () => {
  // As the build has it, kept where it was computed before; the last test computes it in any case.
  const positions = placeArticle(readArticleFile());
  const measures = measureLayout(readArticleGraph(), positions);
  const figures = Object.entries(measures);
  console.info(
    [
      "Layout of the article's graph",
      ...figures.map(([name, value]) => `  ${name.padEnd(18)} ${Math.round(value * 100) / 100}`),
    ].join("\n"),
  );

  test("places all nodes", () => {
    expect([...positions.keys()].toSorted()).toEqual(
      [...readArticleGraph().nodes.keys()].toSorted(),
    );
  });

  test("no node or label overlaps another node or label", () => {
    expect(measures).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 0 });
  });

  test("no line runs through a node it does not touch, nor through its label", () => {
    expect(measures).toMatchObject({ linesThroughNodes: 0, linesThroughLabels: 0 });
  });

  test(`no more than ${CROSSINGS} crossings`, () => {
    expect(measures.crossings).toBeLessThanOrEqual(CROSSINGS);
  });

  test("lines that leave a node are told apart, and are of like length", () => {
    expect(measures.smallestAngle).toBeGreaterThanOrEqual(10);
    expect(measures.lineLengthSpread).toBeLessThan(0.5);
  });

  test("fits a landscape canvas of 820 pixels at nearly full size", () => {
    expect(measures.aspect).toBeGreaterThan(1.1);
    expect(measures.aspect).toBeLessThan(1.5);
    expect(measures.width).toBeLessThanOrEqual(870);
    expect(measures.height).toBeLessThanOrEqual(680);
  });

  test(`at least ${PHONE_LABELS} labels have room on a phone`, () => {
    expect(measures.labelsAtPhoneZoom).toBeGreaterThanOrEqual(PHONE_LABELS);
  });

  test("the same records in another order give the same bytes", () => {
    const file = readArticleFile();
    const shuffled = buildGraph({
      ...file,
      nodes: file.nodes.toReversed(),
      claims: [...file.claims.slice(11), ...file.claims.slice(0, 11).toReversed()],
    });
    expect(JSON.stringify([...layoutGraph(shuffled)])).toBe(JSON.stringify([...positions]));
  }, 60_000);
});
