import type * as v from "valibot";
import {
  findRepeatedPlaces,
  findUnlistedClaims,
  findUnmentionedEnds,
  findWrongNumbers,
  findWrongParagraphs,
} from "./article-rules.ts";
import {
  findClashingCountries,
  findEmptyAgreements,
  findIdleConflicts,
  findShakyFacts,
} from "./claim-rules.ts";
import { findLateClaims, findWrongDates, findWrongFigures } from "./figure-rules.ts";
import {
  findClaimsOutsideLifetimes,
  findEarlySuccessions,
  findPastDues,
  findWrongLifetimes,
} from "./lifetime-rules.ts";
import {
  findLoneNodes,
  findUnusedSources,
  findWrongCoordinates,
  findWrongNames,
  findWrongSpeakers,
  findWrongSymbols,
} from "./node-rules.ts";
import {
  findUnmarkedMidpoints,
  findWrongMeasures,
  findWrongPeriods,
  findWrongSubstances,
  findWrongUnits,
} from "./quantity-rules.ts";
import type { Rule } from "./records.ts";
import { findRepeatedIds, findUnknownEvidence, findUnknownNodes } from "./reference-rules.ts";
import {
  findCircles,
  findLooseConflicts,
  findRepeatedClaims,
  findWrongEnds,
} from "./relation-rules.ts";
import { findUnknownRelations, findWrongSteps } from "./story-rules.ts";
import { findBrokenSentences, findUncleanTexts, findUnsafeAddresses } from "./text-rules.ts";

/** The rules of `data/README.md`, by their numbers there. */
export const RULES: readonly Rule[] = [
  { rule: "R1" }, // files: read-records.ts, parse-json.ts
  { rule: "R2" }, // shapes: the schemas
  { rule: "R3", find: findRepeatedIds },
  { rule: "R4", find: findUnknownNodes },
  { rule: "R5", find: findUnknownEvidence },
  { rule: "R6", find: findWrongEnds },
  { rule: "R7", find: findCircles },
  { rule: "R8" }, // vocabularies: the schemas
  { rule: "R9", find: findWrongDates },
  { rule: "R10", find: findWrongFigures },
  { rule: "R11", find: findRepeatedPlaces },
  { rule: "R12", find: findWrongParagraphs },
  { rule: "R13", find: findUnlistedClaims },
  { rule: "R14", find: findUnmentionedEnds },
  { rule: "R15", find: findWrongNumbers },
  { rule: "R16", find: findWrongSpeakers },
  { rule: "R17", find: findLooseConflicts },
  { rule: "R18", find: findRepeatedClaims },
  { rule: "R19", find: findBrokenSentences },
  { rule: "R20", find: findUncleanTexts },
  { rule: "R21", find: findWrongNames },
  { rule: "R22", find: findWrongSymbols },
  { rule: "R23", find: findUnsafeAddresses },
  { rule: "R24", find: findWrongCoordinates },
  { rule: "R25", find: findLoneNodes, needsWhole: true },
  { rule: "R26", find: findUnusedSources, needsWhole: true },
  { rule: "R27", find: findWrongUnits },
  { rule: "R28", find: findWrongMeasures },
  { rule: "R29", find: findWrongSubstances },
  { rule: "R30", find: findWrongPeriods },
  { rule: "R31", find: findUnmarkedMidpoints },
  { rule: "R32", find: findIdleConflicts },
  { rule: "R33", find: findShakyFacts },
  { rule: "R34", find: findEmptyAgreements, needsWhole: true },
  { rule: "R35", find: findClashingCountries },
  { rule: "R36", find: findLateClaims, needsWhole: true },
  { rule: "R37", find: findWrongSteps },
  { rule: "R38", find: findUnknownRelations, needsWhole: true },
  { rule: "R39", find: findEarlySuccessions },
  { rule: "R40", find: findWrongLifetimes },
  { rule: "R41", find: findClaimsOutsideLifetimes },
  { rule: "R42", find: findPastDues },
];

// The rule that a schema's own check stands for, by the field it is on; R2 for all others.
const FIELD_RULES: ReadonlyMap<unknown, string> = new Map([
  ...["id", "subject", "object", "attributedTo", "of", "source", "successor"].map(
    (key) => [key, "R3"] as const,
  ),
  ...["mentions", "claims", "conflictsWith", "nodes"].map((key) => [key, "R3"] as const),
  ["language", "R8"],
  ...["asOf", "published", "date"].map((key) => [key, "R9"] as const),
  ["sources", "R11"],
  ["label", "R21"],
  ["url", "R23"],
  ["address", "R37"],
  ...["lat", "lon"].map((key) => [key, "R24"] as const),
]);

/** The number of the rule that an issue of a record's schema breaks. */
export function findShapeRule(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "picklist") return "R8";
  if (issue.kind !== "validation") return "R2";
  const key = (issue.path ?? []).map((item) => item.key).findLast((k) => typeof k === "string");
  return FIELD_RULES.get(key) ?? "R2";
}
