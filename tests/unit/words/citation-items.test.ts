import { describe, expect, test } from "vitest";
import {
  buildClaimItem,
  buildDatasetItem,
  buildNodeItem,
  buildSourceItem,
  buildViewItem,
  formatRecords,
  isOwnItem,
} from "#words/citation-items.ts";
import {
  CITED_CLAIM,
  CLAIM_ITEM,
  citeSource,
  DATASET_ITEM,
  NODE_ITEM,
  RECORDS,
  VIEW_ITEM,
} from "../../support/citation-samples.ts";
import { date, node, readWorldGraph, source } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

describe("what is cited of this site", () => {
  test("is a page with its site, date, version, address, and the day it was read", () => {
    expect(NODE_ITEM).toEqual({
      id: "salar-node-salar-de-uyuni",
      type: "webpage",
      title: "Salar de Uyuni",
      author: [{ literal: "Salar" }],
      "container-title": "Salar: The Lithium Supply Chain, Claim by Claim",
      issued: { "date-parts": [[2026, 3, 25]] },
      accessed: { "date-parts": [[2026, 11, 25]] },
      URL: "https://salar.example/node/salar-de-uyuni/",
      version: "1a2b3c4d",
      language: "en",
      note: "Data of 25 Mar 2026, version 1a2b3c4d.",
    });
  });

  test("says of a claim how firmly it holds, who said it, and its sources with their dates", () => {
    expect(CLAIM_ITEM.title).toBe(
      "Bolivia is pursuing a broader agreement with iM3NY, of which nothing is signed",
    );
    expect(CLAIM_ITEM.genre).toBe("Claim; negotiating, as of 10 Jul 2023");
    expect(CLAIM_ITEM.note?.replaceAll("\u00a0", " ")).toBe(
      "Standing: negotiating, as of 10 Jul 2023, according to Carlos Ramos. " +
        "Source: “A title”, A paper, publication date unknown, ¶ 2, https://a.org/b. " +
        "Data of 25 Mar 2026, version 1a2b3c4d.",
    );
  });

  test("says of a view what is filtered and the date in force", () => {
    expect(VIEW_ITEM.title).toBe("The world’s lithium brines (potassium; as of 1 Dec 2024)");
    expect(VIEW_ITEM.URL).toContain("/world/?mineral=potassium");
  });

  test("says of a claim’s page as a view how firmly the claim holds", () => {
    const view = { heading: "A sentence", filters: "", address: "https://salar.example/" };
    const undated = { ...CITED_CLAIM, asOf: null };
    expect(buildViewItem(ENGLISH_WORDS, view, RECORDS)).not.toHaveProperty("genre");
    const item = buildViewItem(ENGLISH_WORDS, { ...view, claim: undated }, RECORDS);
    expect([item.title, item.genre]).toEqual(["A sentence", "Claim; negotiating, undated"]);
  });

  test("is a dataset where it is all the data, which stand in nothing else", () => {
    expect(DATASET_ITEM.type).toBe("dataset");
    expect(DATASET_ITEM).not.toHaveProperty("container-title");
    expect(DATASET_ITEM.note).toContain("CC BY 4.0");
  });

  test("has no date and no version where the page was told none", () => {
    const item = buildDatasetItem(ENGLISH_WORDS, "https://salar.example/", {
      date: null,
      version: "",
      today: RECORDS.today,
    });
    expect(item).not.toHaveProperty("issued");
    expect(item).not.toHaveProperty("version");
    expect(item.note).toBe("CC BY 4.0.");
    const named = buildNodeItem(
      ENGLISH_WORDS,
      node({ id: "ylb" }),
      "https://salar.example/node/ylb/",
      {
        ...RECORDS,
        date: null,
        version: "",
      },
    );
    expect(named).not.toHaveProperty("note");
    expect(formatRecords(ENGLISH_WORDS, { date: date("2026-03"), version: "" })).toBe(
      "data of Mar 2026",
    );
  });

  test("keeps a full stop inside a claim’s sentence", () => {
    const item = buildClaimItem(
      ENGLISH_WORDS,
      { ...CITED_CLAIM, statement: "SQM Inc. supplies it." },
      "",
      "https://salar.example/",
      RECORDS,
    );
    expect(item.title).toBe("SQM Inc. supplies it");
  });
});

describe("a source that is cited", () => {
  test("is a newspaper’s article with its whole date", () => {
    expect(citeSource("1prime-2025-10-20-bolivia")).toEqual({
      id: "1prime-2025-10-20-bolivia",
      type: "article-newspaper",
      title: "Президент Боливии намерен посмотреть соглашение с Россией по добыче лития",
      "container-title": "1Prime (RIA Novosti)",
      issued: { "date-parts": [[2025, 10, 20]] },
      accessed: { "date-parts": [[2026, 11, 25]] },
      URL: "https://1prime.ru/20251020/boliviya-863735813.html",
      language: "ru",
    });
  });

  test("has as much of a date as is known, and none where none is", () => {
    expect(citeSource("ahora-el-pueblo-2023-llipi").issued).toEqual({ "date-parts": [[2023]] });
    expect(citeSource("albemarle-atacama")).not.toHaveProperty("issued");
    const about = buildSourceItem(
      source({ published: "2022-05", publishedApprox: true }),
      RECORDS.today,
    );
    expect(about.issued).toEqual({ "date-parts": [[2022, 5]], circa: true });
  });

  test("never has an author, and is never taken for a page of this site", () => {
    for (const found of readWorldGraph().sources.values()) {
      const item = buildSourceItem(found, RECORDS.today);
      expect(item).not.toHaveProperty("author");
      expect(isOwnItem(item)).toBe(false);
    }
    expect(isOwnItem(NODE_ITEM)).toBe(true);
  });
});
