import { describe, expect, test } from "vitest";
import { buildSourceItem, type CitationItem } from "#words/citation-items.ts";
import { formatStyled } from "#words/citation-styles.ts";
import {
  CLAIM_ITEM,
  citeSource,
  DATASET_ITEM,
  NODE_ITEM,
  RECORDS,
  VIEW_ITEM,
} from "../../support/citation-samples.ts";
import { source } from "../../support/graph-builder.ts";

const SITE = "Salar: The Lithium Supply Chain, Claim by Claim";
/** Straight and curly quotation marks, a name with its own capitals, and a sentence for a title. */
const ENGLISH = buildSourceItem(
  source({
    title: "Who's sitting on the world's lithium \"goldmine\"?",
    publisher: "Mining.com",
    published: "2025-07",
    url: "https://mining.com/a?b=1&c=2",
  }),
  RECORDS.today,
);
const ACADEMIC = buildSourceItem(
  source({
    title: "Recovery of lithium from Uyuni salar brine",
    publisher: "Hydrometallurgy 117-118, 64-70",
    published: "2012",
    type: "academic",
    url: "https://studylib.net/doc/25258204/",
  }),
  RECORDS.today,
);

// Publication Manual of the American Psychological Association, 7th ed.: author, date, title, source
// (ch. 9); works without an author begin with the title (9.12), without a date say "n.d." (9.17); a
// retrieval date where the work is made to change (9.16); datasets 10.9, webpages 10.16.
describe("APA", () => {
  const cases: readonly (readonly [string, CitationItem, string])[] = [
    [
      "a news article with its whole date",
      citeSource("1prime-2025-10-20-bolivia"),
      "Президент Боливии намерен посмотреть соглашение с Россией по добыче лития. (2025, October 20). 1Prime (RIA Novosti). https://1prime.ru/20251020/boliviya-863735813.html",
    ],
    [
      "an official page of which the year is known",
      citeSource("ahora-el-pueblo-2023-llipi"),
      "La planta de carbonato de litio entró en etapa de pruebas para iniciar operaciones. (2023). Ahora El Pueblo (state daily). https://ahoraelpueblo.bo/index.php/nacional/economia/la-planta-de-carbonato-de-litio-entro-en-etapa-de-pruebas-para-iniciar-operaciones",
    ],
    [
      "a web page without a date",
      citeSource("albemarle-atacama"),
      "Salar de Atacama (company page). (n.d.). Albemarle. Retrieved November 25, 2026, from https://albemarle.com/cl/es/what-we-offer/reliable-supply/salar-de-atacama",
    ],
    [
      "a page whose date is about right",
      citeSource("allkem-2022-borax"),
      "Borax Argentina. (ca. 2022). Allkem. https://www.allkem.co/projects/borax-argentina",
    ],
    [
      "a title with quotation marks, in a paper that spells itself its own way",
      ENGLISH,
      "Who’s sitting on the world’s lithium “goldmine”? (2025, July). Mining.com. https://mining.com/a?b=1&c=2",
    ],
    [
      "a paper",
      ACADEMIC,
      "Recovery of lithium from Uyuni salar brine. (2012). Hydrometallurgy 117-118, 64-70. https://studylib.net/doc/25258204/",
    ],
    [
      "a claim",
      CLAIM_ITEM,
      `Salar. (2026). Bolivia is pursuing a broader agreement with iM3NY, of which nothing is signed [Claim; negotiating, as of 10 Jul 2023]. In ${SITE} (Version 1a2b3c4d). Retrieved November 25, 2026, from https://salar.example/claim/art-01/`,
    ],
    [
      "a node",
      NODE_ITEM,
      `Salar. (2026). Salar de Uyuni. In ${SITE} (Version 1a2b3c4d). Retrieved November 25, 2026, from https://salar.example/node/salar-de-uyuni/`,
    ],
    [
      "a view",
      VIEW_ITEM,
      `Salar. (2026). The world’s lithium brines (potassium; as of 1 Dec 2024). In ${SITE} (Version 1a2b3c4d). Retrieved November 25, 2026, from https://salar.example/world/?mineral=potassium&as-of=2024-12-01`,
    ],
    [
      "all the data",
      DATASET_ITEM,
      `Salar. (2026). ${SITE} (Version 1a2b3c4d) [Dataset]. Retrieved November 25, 2026, from https://salar.example/`,
    ],
  ];
  test.for(cases)("cites %s", ([, item, text]) => {
    expect(formatStyled(item, "apa")).toBe(text);
  });
});

// The Chicago Manual of Style, 18th ed., ch. 14, bibliography: the newspaper or the owner of the site in
// the place of an unknown author, titles of articles and pages in quotation marks and, where English,
// headline style, the access date where there is no other or the page changes.
describe("Chicago", () => {
  const cases: readonly (readonly [string, CitationItem, string])[] = [
    [
      "a news article with its whole date",
      citeSource("1prime-2025-10-20-bolivia"),
      "1Prime (RIA Novosti). “Президент Боливии намерен посмотреть соглашение с Россией по добыче лития.” October 20, 2025. https://1prime.ru/20251020/boliviya-863735813.html.",
    ],
    [
      "an official page of which the year is known",
      citeSource("ahora-el-pueblo-2023-llipi"),
      "Ahora El Pueblo (state daily). “La planta de carbonato de litio entró en etapa de pruebas para iniciar operaciones.” 2023. https://ahoraelpueblo.bo/index.php/nacional/economia/la-planta-de-carbonato-de-litio-entro-en-etapa-de-pruebas-para-iniciar-operaciones.",
    ],
    [
      "a web page without a date",
      citeSource("albemarle-atacama"),
      "Albemarle. “Salar de Atacama (company page).” Accessed November 25, 2026. https://albemarle.com/cl/es/what-we-offer/reliable-supply/salar-de-atacama.",
    ],
    [
      "a page whose date is about right",
      citeSource("allkem-2022-borax"),
      "Allkem. “Borax Argentina.” Ca. 2022. https://www.allkem.co/projects/borax-argentina.",
    ],
    [
      "an English title in headline style, with quotation marks inside quotation marks",
      ENGLISH,
      "Mining.com. “Who’s Sitting on the World’s Lithium ‘Goldmine’?” July 2025. https://mining.com/a?b=1&c=2.",
    ],
    [
      "a paper",
      ACADEMIC,
      "“Recovery of Lithium from Uyuni Salar Brine.” Hydrometallurgy 117-118, 64-70, 2012. https://studylib.net/doc/25258204/.",
    ],
    [
      "a claim in its own words",
      CLAIM_ITEM,
      `Salar. “Bolivia is pursuing a broader agreement with iM3NY, of which nothing is signed.” [Claim; negotiating, as of 10 Jul 2023]. ${SITE}. Version 1a2b3c4d. March 25, 2026. Accessed November 25, 2026. https://salar.example/claim/art-01/.`,
    ],
    [
      "all the data",
      DATASET_ITEM,
      `Salar. ${SITE}. Version 1a2b3c4d. Dataset. March 25, 2026. Accessed November 25, 2026. https://salar.example/.`,
    ],
  ];
  test.for(cases)("cites %s", ([, item, text]) => {
    expect(formatStyled(item, "chicago")).toBe(text);
  });
});

test("what was formatted before does not stick to another of the same id", () => {
  const before = formatStyled(VIEW_ITEM, "chicago");
  const other = formatStyled({ ...VIEW_ITEM, title: "Another view" }, "chicago");
  expect(other).toContain("“Another view.”");
  expect(formatStyled(VIEW_ITEM, "chicago")).toBe(before);
});
