import { describe, expect, test } from "vitest";
import { listChangeDates } from "#graph/change-dates.ts";
import { findMainProduct } from "#graph/main-product.ts";
import { readArticleGraph } from "../../support/graph-builder.ts";
import { sketch } from "./sketch.ts";

describe("findMainProduct", () => {
  test("is lithium in the article", () => {
    expect(findMainProduct(readArticleGraph())).toBe("lithium");
  });

  test("is what most others are a by-product of, however many claims say so", () => {
    const graph = sketch({ mineral: "boron iodine lithium", product: "salt" }, [
      "boron by-product-of iodine 2021",
      "boron by-product-of iodine 2022",
      "boron by-product-of iodine 2023",
      "salt by-product-of lithium proposed",
      "iodine by-product-of lithium ended",
    ]);
    expect(findMainProduct(graph)).toBe("lithium");
  });

  test("is a mineral, never a product", () => {
    const graph = sketch({ mineral: "boron lithium", product: "salt" }, [
      "boron by-product-of salt",
      "lithium by-product-of salt",
      "salt by-product-of lithium",
    ]);
    expect(findMainProduct(graph)).toBe("lithium");
  });

  test("is the first by id of equals", () => {
    const graph = sketch({ mineral: "boron iodine lithium" }, [
      "boron by-product-of lithium",
      "boron by-product-of iodine",
    ]);
    expect(findMainProduct(graph)).toBe("iodine");
  });

  test("is none where nothing is a by-product", () => {
    expect(findMainProduct(sketch({ mineral: "lithium" }))).toBeNull();
  });
});

describe("listChangeDates", () => {
  test("gives every date once, by its last day", () => {
    const graph = sketch({ company: "a b" }, [
      "a supplies b 2024",
      "a supplies b 2024-12-30",
      "b supplies a 2024-12-30",
      "a supplies b 2023-05",
      "a supplies b undated",
    ]);
    expect(listChangeDates(graph)).toEqual(["2023-05-01", "2024-01-01", "2024-12-30"]);
  });

  test("of the article are the two interviews", () => {
    expect(listChangeDates(readArticleGraph())).toEqual(["2023-02-14", "2023-07-10"]);
  });
});
