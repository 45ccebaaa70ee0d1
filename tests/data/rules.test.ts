import { describe, expect, test } from "vitest";
import { find, listFaults, type RawRecord, set } from "../support/article-records.ts";

const claim = (fields: RawRecord) => listFaults(({ claims }) => set(claims, "art-28", fields));
const node = (id: string, fields: RawRecord) => listFaults(({ nodes }) => set(nodes, id, fields));
const source = (fields: RawRecord) => listFaults(({ sources }) => set(sources, "article", fields));

// Each test breaks a copy of the records in one place and expects that fault and no other.

describe("shapes", () => {
  test("[R1] a file holds an array, and the article an object", () => {
    expect(listFaults((draft) => Object.assign(draft, { nodes: { bolivia: {} } }))).toEqual([
      'nodes.json: the whole file: expected an array, got "object". (rule R1)',
    ]);
    expect(listFaults((draft) => Object.assign(draft, { article: 5 }))).toEqual([
      'article.json: article: expected an object, got "5". (rule R2)',
    ]);
  });

  test("[R2] a record has the fields of its format", () => {
    expect(claim({ statement: undefined })).toEqual([
      'claims.json: claims[27].statement (record "art-28"): expected a value for "statement", got "nothing". (rule R2)',
    ]);
  });

  test("[R2] a record has no other fields, and a misspelt one is recognised", () => {
    expect(claim({ quanity: {} })).toEqual([
      'claims.json: claims[27].quanity (record "art-28"): expected no such field, got "quanity". Did you mean "quantity"? (rule R2)',
    ]);
    expect(claim({ sources: [{ source: "article", paragraf: 5 }] })).toEqual([
      'claims.json: claims[27].sources[0].paragraf (record "art-28"): expected no such field, got "paragraf". Did you mean "paragraph"? (rule R2)',
    ]);
  });

  test("[R2] fields have their types, and texts are not empty", () => {
    expect(claim({ statement: 7 })).toEqual([
      'claims.json: claims[27].statement (record "art-28"): expected a text, got "7". (rule R2)',
    ]);
    expect(node("bolivia", { name: "" })).toEqual([
      'nodes.json: nodes[0].name (record "bolivia"): expected a text that is not empty, got "". (rule R2)',
    ]);
    expect(claim({ quantity: { measure: "share", value: "5", unit: "%" } })).toEqual([
      'claims.json: claims[27].quantity.value (record "art-28"): expected a number, got "the text 5". (rule R2)',
    ]);
  });

  test("[R3] an id has lower-case letters, digits and single hyphens", () => {
    expect(claim({ object: "Latin-America" })).toEqual([
      'claims.json: claims[27].object (record "art-28"): expected an id of lower-case letters, digits and single hyphens, got "Latin-America". Did you mean "latin-america"? (rule R3)',
    ]);
  });

  test("[R3] an id is its record's alone in its file", () => {
    expect(
      listFaults(({ sources }) => sources.push({ ...sources[0], url: "https://a.org/" })),
    ).toEqual([
      'sources.json: sources[1].id (record "article"): expected an id of its own, sources[0] has this one, got "article". (rule R3)',
    ]);
  });

  test("[R8] words of a vocabulary are spelt as there", () => {
    expect(claim({ predicate: "part of" })).toEqual([
      'claims.json: claims[27].predicate (record "art-28"): expected one of located-in, based-in, contains, draws-from, operates, owns, produces, uses, party-to, covers, leads, represents, supplies, exports-to, regulates, made-from, by-product-of, used-in, part-of, got "part of". Did you mean "part-of"? (rule R8)',
    ]);
    expect(claim({ status: "establishd" })).toEqual([
      'claims.json: claims[27].status (record "art-28"): expected one of established, agreed, negotiating, proposed, suspended, ended, got "establishd". Did you mean "established"? (rule R8)',
    ]);
    expect(source({ language: "English" })).toEqual([
      'sources.json: sources[0].language (record "article"): expected a language code such as en, es or ast, got "English". (rule R8)',
    ]);
  });
});

describe("references", () => {
  test("[R4] every node that is named has a record", () => {
    expect(listFaults(({ claims }) => set(claims, "art-04", { object: "litium" }))).toEqual([
      'claims.json: claims[3].object (record "art-04"): expected the id of a node, got "litium". Did you mean "lithium"? (rule R4)',
    ]);
    expect(claim({ attributedTo: "carlos-ramoz" })).toEqual([
      'claims.json: claims[27].attributedTo (record "art-28"): expected the id of a node, got "carlos-ramoz". Did you mean "carlos-ramos"? (rule R4)',
    ]);
    const quantity = { measure: "share", value: 5, unit: "%", of: "sodum" };
    expect(claim({ quantity })).toEqual([
      'claims.json: claims[27].quantity.of (record "art-28"): expected the id of a node, got "sodum". Did you mean "sodium"? (rule R4)',
    ]);
    const mentions = ["bolivia", "latin-america", "rusia"];
    expect(listFaults(({ paragraphs }) => set(paragraphs, 5, { mentions }))).toEqual([
      'article.json: article.paragraphs[4].mentions[2]: expected the id of a node, got "rusia". Did you mean "russia"? (rule R4)',
    ]);
  });

  test("[R5] every source that is named has a record", () => {
    const sources = [{ source: "article", paragraph: 5 }, { source: "artikle" }];
    expect(claim({ sources })).toEqual([
      'claims.json: claims[27].sources[1].source (record "art-28"): expected the id of a source, got "artikle". Did you mean "article"? (rule R5)',
    ]);
    const fact = { label: "Area", value: 7, unit: "km²", asOf: null, source: "atlas" };
    expect(node("bolivia", { facts: [fact] })).toEqual([
      'nodes.json: nodes[0].facts[0].source (record "bolivia"): expected the id of a source, got "atlas". (rule R5)',
    ]);
  });

  test("[R5] every claim that is named has a record", () => {
    expect(claim({ conflictsWith: ["bo-069"] })).toEqual([
      'claims.json: claims[27].conflictsWith[0] (record "art-28"): expected the id of a claim, got "bo-069". (rule R5)',
    ]);
    expect(
      listFaults(({ paragraphs }) => set(paragraphs, 5, { claims: ["art-28", "art-288"] })),
    ).toEqual([
      'article.json: article.paragraphs[4].claims[1]: expected the id of a claim, got "art-288". Did you mean "art-28"? (rule R5)',
    ]);
  });
});

describe("relations", () => {
  test("[R6] a predicate joins only the types it is for", () => {
    expect(listFaults(({ claims }) => set(claims, "art-03", { object: "lithium" }))).toEqual([
      'claims.json: claims[2].object (record "art-03"): expected a node of type company or institution or country as object of leads, not mineral, got "lithium". (rule R6)',
    ]);
    expect(listFaults(({ claims }) => set(claims, "art-07", { subject: "lithium" }))).toEqual([
      'claims.json: claims[6].subject (record "art-07"): expected a node of type salt-flat or project or institution as subject of located-in, not mineral, got "lithium". (rule R6)',
    ]);
  });

  test("[R6] part-of joins like to like, and a country to a region", () => {
    expect(listFaults(({ nodes }) => set(nodes, "latin-america", { type: "institution" }))).toEqual(
      [
        'claims.json: claims[27].object (record "art-28"): expected a node of type region as object of part-of, not institution, got "latin-america". (rule R6)',
      ],
    );
    const draft = { subject: "ylb", object: "bolivian-salt-flats", predicate: "part-of" };
    expect(listFaults(({ claims }) => set(claims, "art-29", draft))).toEqual([
      'claims.json: claims[28].object (record "art-29"): expected a node of type company as object of part-of, not salt-flat, got "bolivian-salt-flats". (rule R6)',
    ]);
  });

  test("[R6] nothing is linked to itself", () => {
    const draft = { subject: "russia", predicate: "exports-to", object: "russia" };
    expect(listFaults(({ claims }) => set(claims, "art-23", draft))).toContain(
      'claims.json: claims[22].object (record "art-23"): expected another node than the subject, got "russia". (rule R6)',
    );
  });

  test("[R7] nothing is made from itself, however many steps lie between", () => {
    const faults = listFaults(({ claims }) => {
      set(claims, "art-18", { predicate: "made-from", subject: "magnesium", object: "lithium" });
      set(claims, "art-19", { predicate: "made-from", subject: "sodium", object: "magnesium" });
      set(claims, "art-20", { predicate: "made-from", subject: "lithium", object: "sodium" });
    });
    expect(faults).toEqual([
      'claims.json: claims[19].object (record "art-20"): expected a node that is not itself made-from lithium (sodium → magnesium → lithium), got "sodium". (rule R7)',
    ]);
  });

  test("[R7] by-products may be each other's", () => {
    const draft = { subject: "lithium", object: "magnesium" };
    expect(listFaults(({ claims }) => set(claims, "art-19", draft))).toEqual([]);
  });

  test("[R17] a conflict is linked from both claims", () => {
    expect(
      listFaults(({ claims }) => set(claims, "art-05", { conflictsWith: ["art-04"] })),
    ).toEqual([
      'claims.json: claims[3].conflictsWith (record "art-04"): expected "art-05" among them, since claims[4] names this claim, got "nothing". (rule R17)',
    ]);
  });

  test("[R17] a conflict is linked once, and not with itself", () => {
    expect(claim({ conflictsWith: ["art-28"] })).toEqual([
      'claims.json: claims[27].conflictsWith[0] (record "art-28"): expected another claim than this one, got "art-28". (rule R17)',
    ]);
    const faults = listFaults(({ claims }) => {
      set(claims, "art-04", { conflictsWith: ["art-05"] });
      set(claims, "art-05", { conflictsWith: ["art-04", "art-04"] });
    });
    expect(faults).toEqual([
      'claims.json: claims[4].conflictsWith[1] (record "art-05"): expected each claim once, got "art-04". (rule R17)',
    ]);
  });

  test("[R18] no two claims say the same of the same relation at the same date", () => {
    const faults = listFaults(({ claims, paragraphs }) => {
      claims.push({ ...find(claims, "art-29"), id: "art-30" });
      set(paragraphs, 1, {
        claims: [
          "art-01",
          "art-02",
          "art-03",
          "art-04",
          "art-05",
          "art-06",
          "art-07",
          "art-29",
          "art-30",
        ],
      });
    });
    expect(faults).toEqual([
      'claims.json: claims[29].statement (record "art-30"): expected a statement or date other than that of art-29, which links the same nodes, got "Yacimientos de Litio Bolivianos is, by its name, Bolivia\'s lithium company.". (rule R18)',
    ]);
  });
});

describe("dates and figures", () => {
  test("[R9] dates are of the calendar", () => {
    expect(claim({ asOf: "2023-02-30" })).toEqual([
      'claims.json: claims[27].asOf (record "art-28"): expected a date like 2024, 2024-09 or 2024-09-11, got "2023-02-30". (rule R9)',
    ]);
    expect(source({ published: "10 July 2023" })).toEqual([
      'sources.json: sources[0].published (record "article"): expected a date like 2024, 2024-09 or 2024-09-11, got "10 July 2023". (rule R9)',
    ]);
  });

  test("[R9] only what has a date is marked approximate", () => {
    expect(claim({ asOf: null, asOfApprox: true })).toEqual([
      'claims.json: claims[27].asOf (record "art-28"): expected a date, since asOfApprox calls it approximate, got "null". (rule R9)',
    ]);
    expect(source({ publishedApprox: true })).toEqual([
      'sources.json: sources[0].published (record "article"): expected a date, since publishedApprox calls it approximate, got "null". (rule R9)',
    ]);
  });

  test("[R9] no fact is dated after its source was published", () => {
    const fact = { label: "Area", value: 7, unit: "km²", asOf: "2024", source: "article" };
    const faults = listFaults(({ sources, nodes }) => {
      set(sources, "article", { published: "2023-08" });
      set(nodes, "bolivia", { facts: [{ ...fact, asOf: "2023" }, fact] });
    });
    expect(faults).toEqual([
      'nodes.json: nodes[0].facts[1].asOf (record "bolivia"): expected a date not after 2023-08, when its source article was published, got "2024". (rule R9)',
    ]);
  });

  const share = { measure: "share", value: 5, unit: "%" };

  test.for(["2024", "2024-09", "2024-01/2024-06", "2024/2024-06"])(
    "[R9] %s is a period",
    (period) => {
      expect(claim({ quantity: { ...share, period } })).toEqual([]);
    },
  );

  test.for(["2024-06/2024-01", "first half of 2024", "2024/", "2024/2025/2026", "2024-13"])(
    "[R9] %s is not a period",
    (period) => {
      expect(claim({ quantity: { ...share, period } })).toEqual([
        `claims.json: claims[27].quantity.period (record "art-28"): expected a period like 2024, 2024-09 or 2024-01/2024-06, its start first, got "${period}". (rule R9)`,
      ]);
    },
  );

  test("[R10] a figure lies between its ends", () => {
    expect(claim({ quantity: { ...share, min: 6, max: 9 } })).toEqual([
      'claims.json: claims[27].quantity.value (record "art-28"): expected a number from 6 to 9, got "5". (rule R10)',
    ]);
    expect(claim({ quantity: { ...share, min: 5, max: 5 } })).toEqual([]);
  });

  test("[R10] a figure is not negative, and percentages end at 100", () => {
    expect(claim({ quantity: { ...share, unit: "t", value: -1 } })).toEqual([
      'claims.json: claims[27].quantity.value (record "art-28"): expected a number from 0, got "-1". (rule R10)',
    ]);
    expect(claim({ quantity: { ...share, value: 101 } })).toEqual([
      'claims.json: claims[27].quantity.value (record "art-28"): expected a number from 0 to 100, got "101". (rule R10)',
    ]);
    expect(claim({ quantity: { ...share, min: -2, max: 120 } })).toEqual([
      'claims.json: claims[27].quantity.min (record "art-28"): expected a number from 0, got "-2". (rule R10)',
      'claims.json: claims[27].quantity.max (record "art-28"): expected a number up to 100 %, got "120". (rule R10)',
    ]);
  });

  test("[R10] a fact that is a number has a unit, one that is a text no range", () => {
    const fact = { label: "Area", value: 7, asOf: null, source: "article" };
    expect(node("bolivia", { facts: [fact] })).toEqual([
      'nodes.json: nodes[0].facts[0].unit (record "bolivia"): expected a unit, since the value is a number, got "nothing". (rule R10)',
    ]);
    expect(node("bolivia", { facts: [{ ...fact, value: "vast", min: 1 }] })).toEqual([
      'nodes.json: nodes[0].facts[0].value (record "bolivia"): expected a number, since a range is given, got "vast". (rule R10)',
    ]);
  });
});

describe("the article", () => {
  const five = { source: "article", paragraph: 5 };

  test("[R11] every claim has a source", () => {
    expect(claim({ sources: [] })).toEqual([
      'claims.json: claims[27].sources (record "art-28"): expected at least one source, got "a list of 0". (rule R11)',
    ]);
  });

  test("[R11] a claim names each place it rests on once", () => {
    expect(claim({ sources: [five, five] })).toEqual([
      'claims.json: claims[27].sources[1] (record "art-28"): expected each source (and paragraph) once, got "article, paragraph 5". (rule R11)',
    ]);
  });

  test("[R12] a claim that rests on the article names a paragraph that exists", () => {
    expect(claim({ sources: [five, { source: "article", paragraph: 9 }] })).toEqual([
      'claims.json: claims[27].sources[1].paragraph (record "art-28"): expected a paragraph of the article, one of 1, 2, 3, 4, 5, got "9". (rule R12)',
    ]);
    expect(claim({ sources: [five, { source: "article" }] })).toEqual([
      'claims.json: claims[27].sources[1].paragraph (record "art-28"): expected a paragraph of the article, one of 1, 2, 3, 4, 5, got "nothing". (rule R12)',
    ]);
  });

  test("[R12] no other source has paragraphs", () => {
    const faults = listFaults(({ sources, claims }) => {
      sources.push({ ...sources[0], id: "other", url: "https://example.org/" });
      set(claims, "art-28", { sources: [five, { source: "other", paragraph: 1 }] });
    });
    expect(faults).toEqual([
      'claims.json: claims[27].sources[1].paragraph (record "art-28"): expected no paragraph, since "other" is not the article, got "1". (rule R12)',
    ]);
  });

  test("[R13] a paragraph lists the claims that name it", () => {
    expect(claim({ sources: [five, { source: "article", paragraph: 4 }] })).toEqual([
      'claims.json: claims[27].sources[1].paragraph (record "art-28"): expected a paragraph whose "claims" in article.json list art-28, got "4". (rule R13)',
    ]);
  });

  test("[R13] a paragraph lists no claim that does not name it", () => {
    expect(
      listFaults(({ paragraphs }) => set(paragraphs, 5, { claims: ["art-28", "art-01"] })),
    ).toEqual([
      'article.json: article.paragraphs[4].claims[1]: expected a claim that names paragraph 5 among its sources, got "art-01". (rule R13)',
    ]);
  });

  test("[R14] the paragraphs a claim names mention its ends and its speaker", () => {
    expect(listFaults(({ paragraphs }) => set(paragraphs, 5, { mentions: ["bolivia"] }))).toEqual([
      'claims.json: claims[27].object (record "art-28"): expected a node that paragraph 5 mentions, got "latin-america". (rule R14)',
    ]);
    expect(claim({ attributedTo: "carlos-ramos" })).toEqual([
      'claims.json: claims[27].attributedTo (record "art-28"): expected a node that paragraph 5 mentions, got "carlos-ramos". (rule R14)',
    ]);
  });

  test("[R14] a claim may rest on two paragraphs that each mention one of its ends", () => {
    const faults = listFaults(({ claims, paragraphs }) => {
      set(claims, "art-28", { sources: [five, { source: "article", paragraph: 6 }] });
      set(paragraphs, 5, { mentions: ["bolivia"] });
      paragraphs.push({ n: 6, digest: "More.", mentions: ["latin-america"], claims: ["art-28"] });
    });
    expect(faults).toEqual([]);
  });

  test("[R15] paragraphs are numbered in order", () => {
    const paragraph = { n: 7, digest: "More.", mentions: [], claims: [] };
    expect(listFaults(({ paragraphs }) => paragraphs.push(paragraph))).toEqual([
      'article.json: article.paragraphs[5].n: expected 6, got "7". (rule R15)',
    ]);
  });

  test("[R15] a paragraph names each node and each claim once", () => {
    const mentions = ["bolivia", "latin-america", "bolivia"];
    expect(
      listFaults(({ paragraphs }) =>
        set(paragraphs, 5, { mentions, claims: ["art-28", "art-28"] }),
      ),
    ).toEqual([
      'article.json: article.paragraphs[4].mentions[2]: expected each id once, got "bolivia". (rule R15)',
      'article.json: article.paragraphs[4].claims[1]: expected each id once, got "art-28". (rule R15)',
    ]);
  });

  test("[R16] who speaks can speak, and a remark is somebody's", () => {
    expect(listFaults(({ claims }) => set(claims, "art-06", { attributedTo: "lithium" }))).toEqual([
      'claims.json: claims[5].attributedTo (record "art-06"): expected a node of type person or company or institution or country, not mineral, got "lithium". (rule R16)',
    ]);
    expect(claim({ remark: true })).toEqual([
      'claims.json: claims[27].attributedTo (record "art-28"): expected whose remark this is, got "nothing". (rule R16)',
    ]);
  });
});

describe("texts", () => {
  test.for([
    ["a full stop is missing", "Bolivia is part of Latin America"],
    ["there are two sentences", "Bolivia is in Latin America. So is Chile."],
    ["it ends twice", "Bolivia is part of Latin America.."],
    ["it begins small", "bolivia is part of Latin America."],
    ["it asks", "Is Bolivia part of Latin America?"],
  ])("[R19] a statement is one sentence, not one where %s", ([, statement = ""]) => {
    expect(claim({ statement })).toEqual([
      `claims.json: claims[27].statement (record "art-28"): expected one sentence: a capital or figure first, its only full stop last, got "${statement}". (rule R19)`,
    ]);
  });

  test("[R19] a decimal point or an initial figure breaks no sentence", () => {
    expect(
      claim({ statement: "2,064.5 t were made in the first year, 1.5 % of it for sale." }),
    ).toEqual([]);
  });

  test("[R19] summaries and digests end with a full stop", () => {
    expect(node("russia", { summary: "A country" })).toEqual([
      'nodes.json: nodes[1].summary (record "russia"): expected a text that ends with a full stop, got "A country". (rule R19)',
    ]);
    expect(listFaults(({ paragraphs }) => set(paragraphs, 3, { digest: "Investment" }))).toEqual([
      'article.json: article.paragraphs[2].digest: expected a text that ends with a full stop, got "Investment". (rule R19)',
    ]);
  });

  test("[R20] texts have no stray spaces, no invisible characters, and are composed", () => {
    expect(node("russia", { aliases: ["Russian  Federation"] })).toEqual([
      'nodes.json: nodes[1].aliases[0] (record "russia"): expected a text with single spaces, none at its ends, got "Russian  Federation". (rule R20)',
    ]);
    expect(node("russia", { names: { es: "Ru\u200bsia" } })).toEqual([
      'nodes.json: nodes[1].names.es (record "russia"): expected a text without the invisible character U+200B, got "Ru\u200bsia". (rule R20)',
    ]);
    expect(node("russia", { names: { es: "Rusia\u00a0" } })).toEqual([
      'nodes.json: nodes[1].names.es (record "russia"): expected a text without the invisible character U+00A0, got "Rusia\u00a0". (rule R20)',
    ]);
    expect(
      listFaults(({ paragraphs }) => set(paragraphs, 3, { digest: "Inversio\u0301n." })),
    ).toEqual([
      'article.json: article.paragraphs[2].digest: expected a text in composed form (Unicode NFC), got "Inversio\u0301n.". (rule R20)',
    ]);
  });

  test("[R21] a long name has a label, a short one none", () => {
    expect(node("ylb", { label: undefined })).toEqual([
      'nodes.json: nodes[3].label (record "ylb"): expected a label of at most 22 characters, since the name has 31, got "nothing". (rule R21)',
    ]);
    expect(node("ylb", { label: "Yacimientos de Litio Boliv." })).toEqual([
      'nodes.json: nodes[3].label (record "ylb"): expected a label of at most 22 characters, got "Yacimientos de Litio Boliv.". (rule R21)',
    ]);
    expect(node("russia", { label: "RF" })).toEqual([
      'nodes.json: nodes[1].label (record "russia"): expected no label, since the name fits in 22 characters, got "RF". (rule R21)',
    ]);
  });

  test("[R21] no two nodes share a name or what the diagram writes under them", () => {
    expect(node("russia", { name: "Bolivia" })).toEqual([
      'nodes.json: nodes[1].name (record "russia"): expected a name other than that of bolivia, got "Bolivia". (rule R21)',
    ]);
    expect(node("ylb", { label: "Lithium" })).toEqual([
      'nodes.json: nodes[7].label (record "lithium"): expected a label other than that of ylb, got "Lithium". (rule R21)',
    ]);
  });

  test("[R21] an alias repeats neither the name nor another alias", () => {
    expect(node("russia", { aliases: ["Russia", "RF", "RF"] })).toEqual([
      'nodes.json: nodes[1].aliases[0] (record "russia"): expected an alias other than the name and the other aliases, got "Russia". (rule R21)',
      'nodes.json: nodes[1].aliases[2] (record "russia"): expected an alias other than the name and the other aliases, got "RF". (rule R21)',
    ]);
  });
});

describe("nodes and sources", () => {
  test("[R22] a country has its ISO code, and no other country's", () => {
    expect(node("russia", { symbol: "ru" })).toEqual([
      'nodes.json: nodes[1].symbol (record "russia"): expected a country code (ISO 3166-1 alpha-2), got "ru". Did you mean "RU"? (rule R22)',
    ]);
    expect(node("russia", { symbol: undefined })).toEqual([
      'nodes.json: nodes[1].symbol (record "russia"): expected a country code (ISO 3166-1 alpha-2), got "nothing". (rule R22)',
    ]);
    expect(node("russia", { symbol: "BO" })).toEqual([
      'nodes.json: nodes[1].symbol (record "russia"): expected a symbol other than that of bolivia, got "BO". (rule R22)',
    ]);
  });

  test.for(["Li", "SO4", "MgCl2·6H2O", "Mg(OH)2", "LiFePO4"])("[R22] %s is a formula", (symbol) => {
    expect(node("brine-by-products", { symbol })).toEqual([]);
  });

  test.for(["Lithium", "li", "Xy", "Mg(OH", "·", "(1)"])("[R22] %s is not a formula", (symbol) => {
    expect(node("brine-by-products", { symbol })).toEqual([
      `nodes.json: nodes[12].symbol (record "brine-by-products"): expected an element symbol or a formula of elements, got "${symbol}". (rule R22)`,
    ]);
  });

  test("[R22] only countries, minerals and products have a symbol", () => {
    expect(node("ylb", { symbol: "Y" })).toEqual([
      'nodes.json: nodes[3].symbol (record "ylb"): expected no symbol on a node of type company, got "Y". (rule R22)',
    ]);
  });

  test.for([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org/",
    "https://bolivia@example.org/",
    "https://example.org/a b",
  ])("[R23] %s is no address for a link", (url) => {
    expect(source({ url })).toEqual([
      `sources.json: sources[0].url (record "article"): expected an http or https address without user name, password or spaces, got "${url}". (rule R23)`,
    ]);
  });

  test("[R23] an address is a source's alone", () => {
    const fact = { label: "Area", value: 7, unit: "km²", asOf: null, source: "other" };
    const faults = listFaults(({ sources, nodes }) => {
      sources.push({ ...sources[0], id: "other" });
      set(nodes, "bolivia", { facts: [fact] });
    });
    expect(faults).toEqual([
      'sources.json: sources[1].url (record "other"): expected an address other than that of article, got "https://socialbites.ca/business/bolivia-and-russia-eye-broader-lithium-deal-with-by-product-minerals". (rule R23)',
    ]);
  });

  test("[R24] coordinates are on the globe and on what stands at one place", () => {
    expect(node("ylb", { coordinates: { lat: -95, lon: 0 } })).toEqual([
      'nodes.json: nodes[3].coordinates.lat (record "ylb"): expected a latitude from -90 to 90, got "-95". (rule R24)',
    ]);
    expect(node("ylb", { coordinates: { lat: 0, lon: 0 } })).toEqual([
      'nodes.json: nodes[3].coordinates (record "ylb"): expected a place on land, got "0, 0". (rule R24)',
    ]);
    expect(node("lithium", { coordinates: { lat: -20, lon: -67 } })).toEqual([
      'nodes.json: nodes[7].coordinates (record "lithium"): expected no coordinates on a node of type mineral, only on salt-flat or project or company or institution, got "-20, -67". (rule R24)',
    ]);
    expect(node("bolivian-salt-flats", { coordinates: { lat: -20.1, lon: -67.5 } })).toEqual([]);
  });

  test("[R25] every node is subject or object of a claim", () => {
    const chile = { id: "chile", type: "country", name: "Chile", symbol: "CL", summary: "Andes." };
    expect(listFaults(({ nodes }) => nodes.push(chile))).toEqual([
      'nodes.json: nodes[19].id (record "chile"): expected a node that is subject or object of a claim, got "chile". (rule R25)',
    ]);
  });

  test("[R26] every source is named by a claim, a fact or the article", () => {
    const faults = listFaults(({ sources }) => {
      sources.push({ ...sources[0], id: "unread", url: "https://example.org/" });
    });
    expect(faults).toEqual([
      'sources.json: sources[1].id (record "unread"): expected a source that a claim or a fact names, got "unread". (rule R26)',
    ]);
  });

  test("[R25] what is missing is told only once every record can be read", () => {
    expect(listFaults(({ claims }) => set(claims, "art-27", { status: "weighed" }))).toEqual([
      'claims.json: claims[26].status (record "art-27"): expected one of established, agreed, negotiating, proposed, suspended, ended, got "weighed". (rule R8)',
    ]);
  });
});
