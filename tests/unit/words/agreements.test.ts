import { expect, test } from "vitest";
import { listAgreementHistory } from "#graph/agreement-history.ts";
import { formatHistoryTopic, formatParties } from "#words/agreements.ts";
import { id } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";
import { sketch } from "../graph/sketch.ts";

const graph = sketch(
  { company: "ylb cbc", agreement: "deal", mineral: "lithium", institution: "house" },
  [
    "deal covers lithium agreed 2024-09",
    "ylb party-to deal agreed 2024-09",
    "cbc party-to deal agreed 2024-10",
    "house regulates deal undated",
  ],
);
const claims = listAgreementHistory(graph, id("deal"), null).map(({ claim }) => claim);

test("a claim of an agreement's history names its other end", () => {
  const topics = claims.map((claim) => formatHistoryTopic(ENGLISH_WORDS, graph, claim, id("deal")));
  expect(topics).toEqual(["Covers: lithium", "Party: ylb", "Party: cbc", "Authority: house"]);
});

test("parties are named in a row", () => {
  const parties = claims.filter(({ predicate }) => predicate === "party-to");
  expect(formatParties(ENGLISH_WORDS, graph, parties)).toBe("ylb, cbc");
});
