import { describe, expect, test } from "vitest";
import { at, find, listFaults, type RawRecord, set } from "../support/draft-records.ts";

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
      `claims.json: ${at("claims", "art-28")}.statement (record "art-28"): expected a value for "statement", got "nothing". (rule R2)`,
    ]);
  });

  test("[R2] a record has no other fields, and a misspelt one is recognised", () => {
    expect(claim({ quanity: {} })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quanity (record "art-28"): expected no such field, got "quanity". Did you mean "quantity"? (rule R2)`,
    ]);
    expect(claim({ sources: [{ source: "article", paragraf: 5 }] })).toEqual([
      `claims.json: ${at("claims", "art-28")}.sources[0].paragraf (record "art-28"): expected no such field, got "paragraf". Did you mean "paragraph"? (rule R2)`,
    ]);
  });

  test("[R2] fields have their types, and texts are not empty", () => {
    expect(claim({ statement: 7 })).toEqual([
      `claims.json: ${at("claims", "art-28")}.statement (record "art-28"): expected a text, got "7". (rule R2)`,
    ]);
    expect(node("bolivia", { name: "" })).toEqual([
      `nodes.json: ${at("nodes", "bolivia")}.name (record "bolivia"): expected a text that is not empty, got "". (rule R2)`,
    ]);
    expect(claim({ quantity: { measure: "share", value: "5", unit: "%" } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.value (record "art-28"): expected a number, got "the text 5". (rule R2)`,
    ]);
  });

  test("[R3] an id has lower-case letters, digits and single hyphens", () => {
    expect(claim({ object: "Latin-America" })).toEqual([
      `claims.json: ${at("claims", "art-28")}.object (record "art-28"): expected an id of lower-case letters, digits and single hyphens, got "Latin-America". Did you mean "latin-america"? (rule R3)`,
    ]);
  });

  test("[R3] an id is its record's alone in its file", () => {
    expect(
      listFaults(({ sources }) => sources.push({ ...sources[0], url: "https://a.org/" })),
    ).toEqual([
      `sources.json: ${at("sources", "new")}.id (record "article"): expected an id of its own, sources[0] has this one, got "article". (rule R3)`,
    ]);
  });

  test("[R8] words of a vocabulary are spelt as there", () => {
    expect(claim({ predicate: "part of" })).toEqual([
      `claims.json: ${at("claims", "art-28")}.predicate (record "art-28"): expected one of located-in, based-in, contains, draws-from, operates, owns, produces, uses, party-to, covers, supersedes, leads, represents, supplies, finances, exports-to, regulates, lives-by, opposes, consulted-on, affects, protects, made-from, by-product-of, used-in, part-of, got "part of". Did you mean "part-of"? (rule R8)`,
    ]);
    expect(claim({ status: "establishd" })).toEqual([
      `claims.json: ${at("claims", "art-28")}.status (record "art-28"): expected one of established, agreed, negotiating, proposed, suspended, ended, got "establishd". Did you mean "established"? (rule R8)`,
    ]);
    expect(source({ language: "English" })).toEqual([
      `sources.json: ${at("sources", "article")}.language (record "article"): expected a language code such as en, es or ast, got "English". (rule R8)`,
    ]);
  });
});

describe("references", () => {
  test("[R4] every node that is named has a record", () => {
    expect(listFaults(({ claims }) => set(claims, "art-04", { object: "litium" }))).toEqual([
      `claims.json: ${at("claims", "art-04")}.object (record "art-04"): expected the id of a node, got "litium". Did you mean "lithium"? (rule R4)`,
    ]);
    expect(claim({ attributedTo: "carlos-ramoz" })).toEqual([
      `claims.json: ${at("claims", "art-28")}.attributedTo (record "art-28"): expected the id of a node, got "carlos-ramoz". Did you mean "carlos-ramos"? (rule R4)`,
    ]);
    const quantity = { measure: "share", value: 5, unit: "%", of: "sodum" };
    expect(claim({ quantity })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.of (record "art-28"): expected the id of a node, got "sodum". Did you mean "sodium"? (rule R4)`,
    ]);
    const mentions = ["bolivia", "latin-america", "rusia"];
    expect(listFaults(({ paragraphs }) => set(paragraphs, 5, { mentions }))).toEqual([
      'article.json: article.paragraphs[4].mentions[2]: expected the id of a node, got "rusia". Did you mean "russia"? (rule R4)',
    ]);
  });

  test("[R5] every source that is named has a record", () => {
    const sources = [{ source: "article", paragraph: 5 }, { source: "artikle" }];
    expect(claim({ sources })).toEqual([
      `claims.json: ${at("claims", "art-28")}.sources[1].source (record "art-28"): expected the id of a source, got "artikle". Did you mean "article"? (rule R5)`,
    ]);
    const fact = { label: "Area", value: 7, unit: "km²", asOf: null, source: "atlas" };
    expect(node("latin-america", { facts: [fact] })).toEqual([
      `nodes.json: ${at("nodes", "latin-america")}.facts[0].source (record "latin-america"): expected the id of a source, got "atlas". (rule R5)`,
    ]);
  });

  test("[R5] every claim that is named has a record", () => {
    expect(claim({ conflictsWith: ["bo-999"] })).toEqual([
      `claims.json: ${at("claims", "art-28")}.conflictsWith[0] (record "art-28"): expected the id of a claim, got "bo-999". Did you mean "bo-099"? (rule R5)`,
    ]);
    expect(
      listFaults(({ paragraphs }) => set(paragraphs, 5, { claims: ["art-28", "art-28a"] })),
    ).toEqual([
      'article.json: article.paragraphs[4].claims[1]: expected the id of a claim, got "art-28a". Did you mean "art-28"? (rule R5)',
    ]);
  });
});

describe("relations", () => {
  test("[R6] a predicate joins only the types it is for", () => {
    expect(listFaults(({ claims }) => set(claims, "art-03", { object: "lithium" }))).toEqual([
      `claims.json: ${at("claims", "art-03")}.object (record "art-03"): expected a node of type company or institution or country as object of leads, not mineral, got "lithium". (rule R6)`,
    ]);
    expect(listFaults(({ claims }) => set(claims, "art-07", { subject: "lithium" }))).toEqual([
      `claims.json: ${at("claims", "art-07")}.subject (record "art-07"): expected a node of type salt-flat or project or institution or community or protected-area as subject of located-in, not mineral, got "lithium". Did you mean "llipi-lithium-carbonate-plant"? (rule R6)`,
    ]);
  });

  test("[R6] part-of joins like to like, and a country to a region", () => {
    expect(listFaults(({ nodes }) => set(nodes, "latin-america", { type: "institution" }))).toEqual(
      [
        `claims.json: ${at("claims", "art-28")}.object (record "art-28"): expected a node of type region as object of part-of, not institution, got "latin-america". (rule R6)`,
      ],
    );
    const draft = { subject: "ylb", object: "bolivian-salt-flats", predicate: "part-of" };
    expect(listFaults(({ claims }) => set(claims, "art-29", draft))).toEqual([
      `claims.json: ${at("claims", "art-29")}.object (record "art-29"): expected a node of type company as object of part-of, not salt-flat, got "bolivian-salt-flats". (rule R6)`,
    ]);
  });

  test("[R6] nothing is linked to itself", () => {
    const draft = { subject: "russia", predicate: "exports-to", object: "russia" };
    expect(listFaults(({ claims }) => set(claims, "art-23", draft))).toContain(
      `claims.json: ${at("claims", "art-23")}.object (record "art-23"): expected another node than the subject, got "russia". (rule R6)`,
    );
  });

  test("[R7] nothing is made from itself, however many steps lie between", () => {
    const faults = listFaults(({ claims }) => {
      const draft = { predicate: "made-from", status: "established" };
      set(claims, "art-18", { ...draft, subject: "magnesium", object: "lithium" });
      set(claims, "art-19", { ...draft, subject: "sodium", object: "magnesium" });
      set(claims, "art-20", { ...draft, subject: "lithium", object: "sodium" });
    });
    expect(faults).toEqual([
      `claims.json: ${at("claims", "art-20")}.object (record "art-20"): expected a node from which no "made-from" leads to lithium (sodium → magnesium → lithium), got "sodium". (rule R7)`,
    ]);
  });

  test("[R7] nothing supersedes itself, however many steps lie between", () => {
    const [february, july] = [
      "agreement-bolivia-russia-2023-02",
      "agreement-bolivia-russia-2023-07",
    ];
    const draft = { predicate: "supersedes", status: "established", asOf: "2023-07-10" };
    const faults = listFaults(({ claims }) => {
      set(claims, "art-26", { ...draft, subject: july, object: february });
      set(claims, "art-27", { ...draft, subject: february, object: july });
    });
    expect(faults).toContain(
      `claims.json: ${at("claims", "art-27")}.object (record "art-27"): expected a node from which no "supersedes" leads to ${february} (${july} → ${february}), got "${july}". (rule R7)`,
    );
  });

  test("[R7] by-products may be each other's", () => {
    const draft = { subject: "lithium", object: "magnesium" };
    expect(listFaults(({ claims }) => set(claims, "art-19", draft))).toEqual([]);
  });

  test("[R17] a conflict is linked from both claims", () => {
    expect(
      listFaults(({ claims }) => set(claims, "bo-020", { conflictsWith: ["art-04"] })),
    ).toEqual([
      `claims.json: ${at("claims", "art-04")}.conflictsWith (record "art-04"): expected "bo-020" among them, since ${at("claims", "bo-020")} names this claim, got "nothing". (rule R17)`,
    ]);
  });

  test("[R17] a conflict is linked once, and not with itself", () => {
    expect(claim({ conflictsWith: ["art-28"] })).toEqual([
      `claims.json: ${at("claims", "art-28")}.conflictsWith[0] (record "art-28"): expected another claim than this one, got "art-28". (rule R17)`,
    ]);
    const conflictsWith = ["bo-015", "bo-015"];
    expect(listFaults(({ claims }) => set(claims, "bo-016", { conflictsWith }))).toEqual([
      `claims.json: ${at("claims", "bo-016")}.conflictsWith[1] (record "bo-016"): expected each claim once, got "bo-015". (rule R17)`,
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
      `claims.json: ${at("claims", "art-30")}.statement (record "art-30"): expected a statement or date other than that of art-29, which links the same nodes, got "Yacimientos de Litio Bolivianos is, by its name, Bolivia's lithium company.". (rule R18)`,
    ]);
  });
});

describe("dates and figures", () => {
  test("[R9] dates are of the calendar", () => {
    expect(claim({ asOf: "2023-02-30" })).toEqual([
      `claims.json: ${at("claims", "art-28")}.asOf (record "art-28"): expected a date like 2024, 2024-09 or 2024-09-11, got "2023-02-30". (rule R9)`,
    ]);
    expect(source({ published: "10 July 2023" })).toEqual([
      `sources.json: ${at("sources", "article")}.published (record "article"): expected a date like 2024, 2024-09 or 2024-09-11, got "10 July 2023". (rule R9)`,
    ]);
  });

  test("[R9] only what has a date is marked approximate", () => {
    expect(claim({ asOf: null, asOfApprox: true })).toEqual([
      `claims.json: ${at("claims", "art-28")}.asOf (record "art-28"): expected a date, since asOfApprox calls it approximate, got "null". (rule R9)`,
    ]);
    expect(source({ publishedApprox: true })).toEqual([
      `sources.json: ${at("sources", "article")}.published (record "article"): expected a date, since publishedApprox calls it approximate, got "null". (rule R9)`,
    ]);
  });

  test("[R9] no fact is dated after its source was published", () => {
    const fact = { label: "Area", value: 7, unit: "km²", asOf: "2024", source: "article" };
    const faults = listFaults(({ sources, nodes }) => {
      set(sources, "article", { published: "2023-08" });
      set(nodes, "latin-america", { facts: [{ ...fact, asOf: "2023" }, fact] });
    });
    expect(faults).toEqual([
      `nodes.json: ${at("nodes", "latin-america")}.facts[1].asOf (record "latin-america"): expected a date not after 2023-08, when its source article was published, got "2024". (rule R9)`,
    ]);
  });

  const share = { measure: "share", value: 5, unit: "%" };

  test.for(["2024", "2024-09", "2024-01/2024-06", "2024/2024-06"])(
    "[R9] %s is a period",
    (period) => {
      expect(claim({ asOf: "2024-12-31", quantity: { ...share, period } })).toEqual([]);
    },
  );

  test.for(["2024-06/2024-01", "first half of 2024", "2024/", "2024/2025/2026", "2024-13"])(
    "[R9] %s is not a period",
    (period) => {
      expect(claim({ quantity: { ...share, period } })).toEqual([
        `claims.json: ${at("claims", "art-28")}.quantity.period (record "art-28"): expected a period like 2024, 2024-09 or 2024-01/2024-06, its start first, got "${period}". (rule R9)`,
      ]);
    },
  );

  test("[R10] a figure lies between its ends", () => {
    expect(claim({ quantity: { ...share, min: 6, max: 9 } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.value (record "art-28"): expected a number from 6 to 9, got "5". (rule R10)`,
    ]);
    expect(claim({ quantity: { ...share, min: 5, max: 5 } })).toEqual([]);
  });

  test("[R10] a figure is not negative, and percentages end at 100", () => {
    expect(claim({ quantity: { measure: "output", unit: "t", value: -1 } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.value (record "art-28"): expected a number from 0, got "-1". (rule R10)`,
    ]);
    expect(claim({ quantity: { ...share, value: 101 } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.value (record "art-28"): expected a number from 0 to 100, got "101". (rule R10)`,
    ]);
    expect(claim({ quantity: { ...share, min: -2, max: 120 } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.min (record "art-28"): expected a number from 0, got "-2". (rule R10)`,
      `claims.json: ${at("claims", "art-28")}.quantity.max (record "art-28"): expected a number up to 100 %, got "120". (rule R10)`,
    ]);
  });

  test("[R10] a fact that is a number has a unit, one that is a text no range", () => {
    const fact = { label: "Area", value: 7, asOf: null, source: "article" };
    expect(node("latin-america", { facts: [fact] })).toEqual([
      `nodes.json: ${at("nodes", "latin-america")}.facts[0].unit (record "latin-america"): expected a unit, since the value is a number, got "nothing". (rule R10)`,
    ]);
    expect(node("latin-america", { facts: [{ ...fact, value: "vast", min: 1 }] })).toEqual([
      `nodes.json: ${at("nodes", "latin-america")}.facts[0].value (record "latin-america"): expected a number, since a range is given, got "vast". (rule R10)`,
    ]);
  });
});

describe("the article", () => {
  const five = { source: "article", paragraph: 5 };

  test("[R11] every claim has a source", () => {
    expect(claim({ sources: [] })).toEqual([
      `claims.json: ${at("claims", "art-28")}.sources (record "art-28"): expected at least one source, got "a list of 0". (rule R11)`,
    ]);
  });

  test("[R11] a claim names each place it rests on once", () => {
    expect(claim({ sources: [five, five] })).toEqual([
      `claims.json: ${at("claims", "art-28")}.sources[1] (record "art-28"): expected each source (and paragraph) once, got "article, paragraph 5". (rule R11)`,
    ]);
  });

  test("[R12] a claim that rests on the article names a paragraph that exists", () => {
    expect(claim({ sources: [five, { source: "article", paragraph: 9 }] })).toEqual([
      `claims.json: ${at("claims", "art-28")}.sources[1].paragraph (record "art-28"): expected a paragraph of the article, one of 1, 2, 3, 4, 5, got "9". (rule R12)`,
    ]);
    expect(claim({ sources: [five, { source: "article" }] })).toEqual([
      `claims.json: ${at("claims", "art-28")}.sources[1].paragraph (record "art-28"): expected a paragraph of the article, one of 1, 2, 3, 4, 5, got "nothing". (rule R12)`,
    ]);
  });

  test("[R12] no other source has paragraphs", () => {
    const faults = listFaults(({ sources, claims }) => {
      sources.push({ ...sources[0], id: "other", url: "https://example.org/" });
      set(claims, "art-28", { sources: [five, { source: "other", paragraph: 1 }] });
    });
    expect(faults).toEqual([
      `claims.json: ${at("claims", "art-28")}.sources[1].paragraph (record "art-28"): expected no paragraph, since "other" is not the article, got "1". (rule R12)`,
    ]);
  });

  test("[R13] a paragraph lists the claims that name it", () => {
    expect(claim({ sources: [five, { source: "article", paragraph: 4 }] })).toEqual([
      `claims.json: ${at("claims", "art-28")}.sources[1].paragraph (record "art-28"): expected a paragraph whose "claims" in article.json list art-28, got "4". (rule R13)`,
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
      `claims.json: ${at("claims", "art-28")}.object (record "art-28"): expected a node that paragraph 5 mentions, got "latin-america". (rule R14)`,
    ]);
    expect(claim({ attributedTo: "carlos-ramos" })).toEqual([
      `claims.json: ${at("claims", "art-28")}.attributedTo (record "art-28"): expected a node that paragraph 5 mentions, got "carlos-ramos". (rule R14)`,
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
      `claims.json: ${at("claims", "art-06")}.attributedTo (record "art-06"): expected a node of type person or company or institution or country or community, not mineral, got "lithium". (rule R16)`,
    ]);
    expect(claim({ remark: true })).toEqual([
      `claims.json: ${at("claims", "art-28")}.attributedTo (record "art-28"): expected whose remark this is, got "nothing". (rule R16)`,
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
      `claims.json: ${at("claims", "art-28")}.statement (record "art-28"): expected one sentence: a capital or figure first, its only full stop last, got "${statement}". (rule R19)`,
    ]);
  });

  test("[R19] a decimal point or an initial figure breaks no sentence", () => {
    expect(
      claim({ statement: "2,064.5 t were made in the first year, 1.5 % of it for sale." }),
    ).toEqual([]);
  });

  test("[R19] summaries and digests end with a full stop", () => {
    expect(node("russia", { summary: "A country" })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.summary (record "russia"): expected a text that ends with a full stop, got "A country". (rule R19)`,
    ]);
    expect(listFaults(({ paragraphs }) => set(paragraphs, 3, { digest: "Investment" }))).toEqual([
      'article.json: article.paragraphs[2].digest: expected a text that ends with a full stop, got "Investment". (rule R19)',
    ]);
  });

  test("[R20] texts have no stray spaces, no invisible characters, and are composed", () => {
    expect(node("russia", { aliases: ["Russian  Federation"] })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.aliases[0] (record "russia"): expected a text with single spaces, none at its ends, got "Russian  Federation". (rule R20)`,
    ]);
    expect(node("russia", { names: { es: "Ru\u200bsia" } })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.names.es (record "russia"): expected a text without the invisible character U+200B, got "Ru\u200bsia". (rule R20)`,
    ]);
    expect(node("russia", { names: { es: "Rusia\u00a0" } })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.names.es (record "russia"): expected a text without the invisible character U+00A0, got "Rusia\u00a0". (rule R20)`,
    ]);
    expect(
      listFaults(({ paragraphs }) => set(paragraphs, 3, { digest: "Inversio\u0301n." })),
    ).toEqual([
      'article.json: article.paragraphs[2].digest: expected a text in composed form (Unicode NFC), got "Inversio\u0301n.". (rule R20)',
    ]);
  });

  test("[R21] a long name has a label, a short one none", () => {
    expect(node("ylb", { label: undefined })).toEqual([
      `nodes.json: ${at("nodes", "ylb")}.label (record "ylb"): expected a label of at most 22 characters, since the name has 31, got "nothing". (rule R21)`,
    ]);
    expect(node("ylb", { label: "Yacimientos de Litio Boliv." })).toEqual([
      `nodes.json: ${at("nodes", "ylb")}.label (record "ylb"): expected a label of at most 22 characters, got "Yacimientos de Litio Boliv.". (rule R21)`,
    ]);
    expect(node("russia", { label: "RF" })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.label (record "russia"): expected no label, since the name fits in 22 characters, got "RF". (rule R21)`,
    ]);
  });

  test("[R21] no two nodes share a name or what the diagram writes under them", () => {
    expect(node("russia", { name: "Bolivia" })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.name (record "russia"): expected a name other than that of bolivia, got "Bolivia". (rule R21)`,
    ]);
    expect(node("ylb", { label: "Lithium" })).toEqual([
      `nodes.json: ${at("nodes", "lithium")}.label (record "lithium"): expected a label other than that of ylb, got "Lithium". (rule R21)`,
    ]);
  });

  test("[R21] an alias repeats neither the name nor another alias", () => {
    expect(node("russia", { aliases: ["Russia", "RF", "RF"] })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.aliases[0] (record "russia"): expected an alias other than the name and the other aliases, got "Russia". (rule R21)`,
      `nodes.json: ${at("nodes", "russia")}.aliases[2] (record "russia"): expected an alias other than the name and the other aliases, got "RF". (rule R21)`,
    ]);
  });
});

describe("nodes and sources", () => {
  test("[R22] a country has its ISO code, and no other country's", () => {
    expect(node("russia", { symbol: "ru" })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.symbol (record "russia"): expected a country code (ISO 3166-1 alpha-2), got "ru". Did you mean "RU"? (rule R22)`,
    ]);
    expect(node("russia", { symbol: undefined })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.symbol (record "russia"): expected a country code (ISO 3166-1 alpha-2), got "nothing". (rule R22)`,
    ]);
    expect(node("russia", { symbol: "BO" })).toEqual([
      `nodes.json: ${at("nodes", "russia")}.symbol (record "russia"): expected a symbol other than that of bolivia, got "BO". (rule R22)`,
    ]);
  });

  test.for(["Li", "SO4", "MgCl2·6H2O", "Mg(OH)2", "LiFePO4"])("[R22] %s is a formula", (symbol) => {
    expect(node("brine-by-products", { symbol })).toEqual([]);
  });

  test.for(["Lithium", "li", "Xy", "Mg(OH", "·", "(1)"])("[R22] %s is not a formula", (symbol) => {
    expect(node("brine-by-products", { symbol })).toEqual([
      `nodes.json: ${at("nodes", "brine-by-products")}.symbol (record "brine-by-products"): expected an element symbol or a formula of elements, got "${symbol}". (rule R22)`,
    ]);
  });

  test("[R22] only countries, minerals and products have a symbol", () => {
    expect(node("ylb", { symbol: "Y" })).toEqual([
      `nodes.json: ${at("nodes", "ylb")}.symbol (record "ylb"): expected no symbol on a node of type company, got "Y". (rule R22)`,
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
      `sources.json: ${at("sources", "article")}.url (record "article"): expected an http or https address without user name, password or spaces, got "${url}". (rule R23)`,
    ]);
  });

  test("[R23] an address is a source's alone", () => {
    const fact = { label: "Area", value: 7, unit: "km²", asOf: null, source: "other" };
    const faults = listFaults(({ sources, nodes }) => {
      sources.push({ ...sources[0], id: "other" });
      set(nodes, "latin-america", { facts: [fact] });
    });
    expect(faults).toEqual([
      `sources.json: ${at("sources", "other")}.url (record "other"): expected an address other than that of article, got "https://socialbites.ca/business/bolivia-and-russia-eye-broader-lithium-deal-with-by-product-minerals". (rule R23)`,
    ]);
  });

  test("[R24] coordinates are on the globe and on what stands at one place", () => {
    expect(node("ylb", { coordinates: { lat: -95, lon: 0 } })).toEqual([
      `nodes.json: ${at("nodes", "ylb")}.coordinates.lat (record "ylb"): expected a latitude from -90 to 90, got "-95". (rule R24)`,
    ]);
    expect(node("ylb", { coordinates: { lat: 0, lon: 0 } })).toEqual([
      `nodes.json: ${at("nodes", "ylb")}.coordinates (record "ylb"): expected a place on land, got "0, 0". (rule R24)`,
    ]);
    expect(node("lithium", { coordinates: { lat: -20, lon: -67 } })).toEqual([
      `nodes.json: ${at("nodes", "lithium")}.coordinates (record "lithium"): expected no coordinates on a node of type mineral, only on salt-flat or project or company or institution, got "-20, -67". (rule R24)`,
    ]);
    expect(node("bolivian-salt-flats", { coordinates: { lat: -20.1, lon: -67.5 } })).toEqual([]);
  });

  test("[R25] every node is subject or object of a claim", () => {
    const atlantis = { id: "atlantis", type: "region", name: "Atlantis", summary: "Lost." };
    expect(listFaults(({ nodes }) => nodes.push(atlantis))).toEqual([
      `nodes.json: ${at("nodes", "atlantis")}.id (record "atlantis"): expected a node that is subject or object of a claim, got "atlantis". (rule R25)`,
    ]);
  });

  test("[R26] every source is named by a claim, a fact, a lifetime or the article", () => {
    const faults = listFaults(({ sources }) => {
      sources.push({ ...sources[0], id: "unread", url: "https://example.org/" });
    });
    expect(faults).toEqual([
      `sources.json: ${at("sources", "unread")}.id (record "unread"): expected a source that a claim, a fact or a lifetime names, got "unread". (rule R26)`,
    ]);
  });

  test("[R25] what is missing is told only once every record can be read", () => {
    expect(listFaults(({ claims }) => set(claims, "art-27", { status: "weighed" }))).toEqual([
      `claims.json: ${at("claims", "art-27")}.status (record "art-27"): expected one of established, agreed, negotiating, proposed, suspended, ended, got "weighed". (rule R8)`,
    ]);
  });
});

describe("figures and their claims", () => {
  const output = { measure: "output", value: 5, unit: "t", period: "2023" };
  // Made in 2024 by the records, and measured.
  const measured = (fields: RawRecord) => listFaults(({ claims }) => set(claims, "bo-014", fields));

  test("[R27] a figure has a unit of its measure", () => {
    expect(claim({ quantity: { measure: "share", value: 5, unit: "t" } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.unit (record "art-28"): expected a unit of share: %, got "t". (rule R27)`,
    ]);
    expect(claim({ quantity: { measure: "capacity", value: 5, unit: "t" } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.unit (record "art-28"): expected a unit of capacity: t/yr or t/yr LCE, got "t". (rule R27)`,
    ]);
    expect(claim({ quantity: { measure: "other", value: 5, unit: "h" } })).toEqual([]);
  });

  test("[R27] a fact has a unit of its measure, where it names one", () => {
    const fact = { label: "Size", value: 7, unit: "m", asOf: null, source: "article" };
    expect(node("latin-america", { facts: [fact] })).toEqual([]);
    expect(node("latin-america", { facts: [{ ...fact, measure: "area" }] })).toEqual([
      `nodes.json: ${at("nodes", "latin-america")}.facts[0].unit (record "latin-america"): expected a unit of area: ha or km², got "m". (rule R27)`,
    ]);
  });

  test("[R28] a figure is of its claim's relation", () => {
    expect(claim({ quantity: { measure: "stake", value: 5, unit: "%" } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.measure (record "art-28"): expected a measure of part-of, since stake is one of owns or party-to, got "stake". (rule R28)`,
    ]);
  });

  test("[R29] what is measured is a mineral or a product", () => {
    expect(claim({ quantity: { ...output, period: undefined, of: "bolivia" } })).toEqual([
      `claims.json: ${at("claims", "art-28")}.quantity.of (record "art-28"): expected a mineral or product, not a node of type country, got "bolivia". (rule R29)`,
    ]);
    expect(claim({ quantity: { ...output, period: undefined, of: "lithium" } })).toEqual([]);
  });

  test("[R30] what has been measured was over by the claim's date", () => {
    const told = (got: string) =>
      `claims.json: ${at("claims", "bo-014")}.asOf (record "bo-014"): expected ${got}. (rule R30)`;
    expect(measured({ asOf: "2023", quantity: output })).toEqual([]);
    expect(measured({ asOf: "2023-06", quantity: output })).toEqual([
      told(
        'a date not before the figure\'s period 2023 ends, or a claim that is proposed, got "2023-06"',
      ),
    ]);
    expect(measured({ asOf: null, quantity: output })).toEqual([
      told('a date, since its figure has a period, got "null"'),
    ]);
  });

  test("[R30] a plan, a quota and an offtake may be of time to come", () => {
    const quantity = { ...output, period: "2024/2030" };
    expect(measured({ asOf: "2023", status: "proposed", quantity })).toEqual([]);
    for (const measure of ["quota", "offtake"]) {
      expect(measured({ asOf: "2023", quantity: { ...quantity, measure } })).toEqual([]);
    }
  });

  test("[R30] what is forecast is proposed", () => {
    const quantity = { measure: "output", value: 5, unit: "t", qualifier: "forecast" };
    expect(measured({ status: "agreed", quantity })).toEqual([
      `claims.json: ${at("claims", "bo-014")}.status (record "bo-014"): expected proposed, since its figure is a forecast, got "agreed". (rule R30)`,
    ]);
    expect(measured({ status: "proposed", quantity })).toEqual([]);
  });

  test("[R31] the midpoint of a range is said to be one, and nothing else is", () => {
    const quantity = { measure: "share", value: 5, min: 4, max: 6, unit: "%" };
    const told = (got: string) =>
      `claims.json: ${at("claims", "art-28")}.note (record "art-28"): expected ${got}. (rule R31)`;
    expect(claim({ quantity })).toEqual([
      told('a note that 5 is the midpoint of its range, got "nothing"'),
    ]);
    expect(claim({ quantity, note: "The value is the midpoint." })).toEqual([]);
    expect(claim({ quantity: { ...quantity, value: 6 } })).toEqual([]);
    expect(
      claim({ quantity: { ...quantity, value: 5.5 }, note: "The value is the midpoint." }),
    ).toEqual([told('no word of a midpoint, which 5.5 is not, got "The value is the midpoint."')]);
  });

  test("[R31] so it is in facts", () => {
    const fact = { label: "Width", value: 0.2, min: 0.1, max: 0.3, unit: "m", asOf: null };
    expect(node("latin-america", { facts: [{ ...fact, source: "article" }] })).toEqual([
      `nodes.json: ${at("nodes", "latin-america")}.facts[0].note (record "latin-america"): expected a note that 0.2 is the midpoint of its range, got "nothing". (rule R31)`,
    ]);
  });
});

describe("what claims say together", () => {
  const conflict = (first: string, second: string) =>
    listFaults(({ claims }) => {
      set(claims, first, { conflictsWith: [second] });
      set(claims, second, { conflictsWith: [first] });
    });

  test("[R32] claims in conflict are about one matter", () => {
    expect(conflict("art-28", "bo-020")).toEqual([
      `claims.json: ${at("claims", "art-28")}.conflictsWith[0] (record "art-28"): expected a claim with the predicate part-of or about bolivia or latin-america, got "bo-020". (rule R32)`,
    ]);
    expect(conflict("art-28", "bo-001")).toEqual([]); // both are about Bolivia
  });

  test("[R32] claims in conflict rest on different sources", () => {
    expect(conflict("art-18", "art-19")).toEqual([
      `claims.json: ${at("claims", "art-18")}.conflictsWith[0] (record "art-18"): expected a claim that rests on another source than article, got "art-19". (rule R32)`,
    ]);
  });

  test.for([
    ["art-28", "part-of"],
    ["bo-053", "contains"],
    ["bo-039", "made-from"],
  ])("[R33] %s, being %s, is established", ([id = "", predicate]) => {
    expect(listFaults(({ claims }) => set(claims, id, { status: "proposed" }))).toEqual([
      `claims.json: ${at("claims", id)}.status (record "${id}"): expected established, since ${predicate} is a plain fact, got "proposed". (rule R33)`,
    ]);
  });

  test("[R34] an agreement has a party", () => {
    const faults = listFaults(({ nodes, claims }) => {
      const summary = "An agreement of nobody.";
      nodes.push({ id: "agreement-none", type: "agreement", name: "None", summary });
      claims.push({ ...find(claims, "bo-224"), id: "bo-999", subject: "agreement-none" });
    });
    expect(faults).toEqual([
      `nodes.json: ${at("nodes", "agreement-none")}.id (record "agreement-none"): expected an agreement that some claim gives a party, got "agreement-none". (rule R34)`,
    ]);
  });

  test("[R35] a place or firm is in one country", () => {
    const move = (fields: RawRecord) =>
      listFaults(({ claims }) =>
        claims.push({ ...find(claims, "bo-001"), id: "bo-999", object: "chile", ...fields }),
      );
    expect(move({})).toEqual([
      `claims.json: ${at("claims", "bo-999")}.object (record "bo-999"): expected bolivia, as art-29 has it, or bo-999 and art-29 in conflict, got "chile". (rule R35)`,
    ]);
    expect(move({ status: "ended" })).toEqual([]);
    expect(move({ object: "bolivia", asOf: "2021" })).toEqual([]);
  });

  test("[R36] nothing is dated later than the newest source can know", () => {
    expect(claim({ asOf: "2052" })).toEqual([
      `claims.json: ${at("claims", "art-28")}.asOf (record "art-28"): expected a date not after 2025, when the newest source was published, got "2052". (rule R36)`,
    ]);
  });
});

describe("stories", () => {
  const step = { title: "Who", address: "/node/ylb/?as-of=2024", caption: "YLB alone." };
  const story = { id: "rules-test", type: "story", title: "Rules", summary: "A story to break." };
  const told = `stories.json: ${at("stories", "rules-test")}`;
  const place = (field: string) => `${told}.${field} (record "rules-test"): expected`;
  const tell = (fields: RawRecord, more: RawRecord = {}) =>
    listFaults(({ stories }) =>
      stories.push({ ...story, steps: [{ ...step, ...fields }], ...more }),
    );

  test("[R2] a story has the fields of its format", () => {
    const expect_ = { standings: { "ylb based-in bolivia": "established" }, nodes: ["ylb"] };
    expect(tell({ claims: ["bo-001"], expect: expect_ })).toEqual([]);
    expect(tell({ adress: "/" })).toEqual([
      `${place("steps[0].adress")} no such field, got "adress". Did you mean "address"? (rule R2)`,
    ]);
    expect(tell({}, { steps: [] })).toEqual([
      `${place("steps")} at least one step, got "a list of 0". (rule R2)`,
    ]);
  });

  test("[R3] a story's id is its own", () => {
    const faults = listFaults(({ stories }) =>
      stories.push({ ...story, steps: [step] }, { ...story, steps: [step] }),
    );
    expect(faults).toEqual([expect.stringContaining("expected an id of its own")]);
  });

  test("[R4] [R5] nodes and claims that a step names have records", () => {
    expect(tell({ expect: { nodes: ["bolivya"] } })).toEqual([
      `${place("steps[0].expect.nodes[0]")} the id of a node, got "bolivya". Did you mean "bolivia"? (rule R4)`,
    ]);
    expect(tell({ claims: ["bo-001", "bo-0001"] })).toEqual([
      `${place("steps[0].claims[1]")} the id of a claim, got "bo-0001". Did you mean "bo-001"? (rule R5)`,
    ]);
  });

  test("[R8] a standing is spelt as in the vocabulary", () => {
    expect(tell({ expect: { standings: { "ylb based-in bolivia": "firm" } } })).toEqual([
      `${place("steps[0].expect.standings.ylb based-in bolivia")} one of established, agreed, negotiating, proposed, suspended, ended, superseded, not-in-force, got "firm". (rule R8)`,
    ]);
  });

  test("[R19] [R20] its texts are clean, and its sentences end", () => {
    expect(tell({ caption: "YLB alone" })).toEqual([
      `${place("steps[0].caption")} a text that ends with a full stop, got "YLB alone". (rule R19)`,
    ]);
    expect(tell({}, { summary: "A story" })).toEqual([
      `${place("summary")} a text that ends with a full stop, got "A story". (rule R19)`,
    ]);
    expect(tell({ title: "Who  is" })).toEqual([
      `${place("steps[0].title")} a text with single spaces, none at its ends, got "Who  is". (rule R20)`,
    ]);
  });

  test("[R37] a step's address begins with a slash", () => {
    expect(tell({ address: "node/ylb/" })).toEqual([
      `${place("steps[0].address")} an address from the site's root, with / first, got "node/ylb/". (rule R37)`,
    ]);
  });

  test.for(["//example.org/", "/\\example.org/", "/node/ylb/#details", "/node/y lb/"])(
    "[R37] %s is no address of this site",
    (address) => {
      expect(tell({ address })).toEqual([
        `${place("steps[0].address")} a path and query such as /node/ylb/?as-of=2024, without host, spaces or #, got "${address}". (rule R37)`,
      ]);
    },
  );

  test("[R37] a step names each claim and each node once", () => {
    expect(tell({ claims: ["bo-001", "bo-001"], expect: { nodes: ["ylb", "ylb"] } })).toEqual([
      `${place("steps[0].claims[1]")} each id once, got "bo-001". (rule R37)`,
      `${place("steps[0].expect.nodes[1]")} each id once, got "ylb". (rule R37)`,
    ]);
  });

  test("[R38] a standing is expected of a relation that some claim says", () => {
    expect(tell({ expect: { standings: { "ylb based-in bolivya": "established" } } })).toEqual([
      `${place("steps[0].expect.standings")} a relation that a claim says, as subject predicate object, got "ylb based-in bolivya". Did you mean "ylb based-in bolivia"? (rule R38)`,
    ]);
  });
});

describe("lifetimes, successions and what is due", () => {
  const article = { source: "article", event: "founded" };
  const carlos = (fields: RawRecord) => node("carlos-ramos", fields);
  const place = (field: string) =>
    `nodes.json: ${at("nodes", "carlos-ramos")}.${field} (record "carlos-ramos"): expected`;

  test("[R2] [R9] a lifetime has a date of the calendar, a source and an event", () => {
    expect(carlos({ from: { date: "2023-02-30", ...article } })).toEqual([
      expect.stringMatching(/from\.date .*got "2023-02-30"\. \(rule R9\)$/),
    ]);
    expect(carlos({ from: { date: "2023", source: "article" } })).toEqual([
      expect.stringMatching(/from\.event .*\(rule R2\)$/),
    ]);
    expect(claim({ due: { date: "2024" } })).toEqual([
      expect.stringMatching(/due\.event .*\(rule R2\)$/),
    ]);
  });

  test("[R4] [R5] a successor and the sources of a lifetime have records", () => {
    const until = { ...article, date: "2023-07-10" };
    expect(carlos({ until, successor: "carlos-ramo" })).toEqual([
      `${place("successor")} the id of a node, got "carlos-ramo". Did you mean "carlos-ramos"? (rule R4)`,
    ]);
    expect(carlos({ until: { ...until, source: "articel" } })).toEqual([
      `${place("until.source")} the id of a source, got "articel". Did you mean "article"? (rule R5)`,
    ]);
  });

  test("[R16] a community may speak", () => {
    const faults = listFaults(({ claims, nodes }) => {
      const council = { id: "council", type: "community", name: "Council", summary: "A council." };
      nodes.push(council);
      claims.push({
        ...find(claims, "art-07"),
        ...{ id: "zz-1", subject: "council", sources: [{ source: "added" }] },
      });
      set(claims, "bo-014", { attributedTo: "council" });
    });
    expect(faults.filter((fault) => fault.includes("R16"))).toEqual([]);
  });

  test("[R26] the source of a lifetime is used", () => {
    const faults = listFaults(({ sources, nodes }) => {
      sources.push({ ...sources[0], id: "charter", url: "https://example.org/" });
      set(nodes, "ylb", { from: { date: "2017", source: "charter", event: "founded" } });
    });
    expect(faults).toEqual([]);
  });

  test("[R39] an agreement is superseded on a date, by one that is there by then", () => {
    const supersede = (fields: RawRecord) =>
      listFaults(({ claims }) =>
        set(claims, "bo-014", {
          subject: "agreement-bolivia-russia-2023-07",
          predicate: "supersedes",
          object: "agreement-bolivia-russia-2023-02",
          status: "established",
          quantity: undefined,
          attributedTo: undefined,
          asOf: "2023-07-10",
          ...fields,
        }),
      ).filter((fault) => fault.includes("R39"));
    const asOf = `claims.json: ${at("claims", "bo-014")}.asOf (record "bo-014"): expected`;
    expect(supersede({})).toEqual([]);
    expect(supersede({ asOf: "2023" })).toEqual([]);
    expect(supersede({ asOf: "2023-06" })).toEqual([
      `${asOf} a date not before 2023-07-10, when both agreements were there (art-01), got "2023-06". (rule R39)`,
    ]);
    expect(supersede({ asOf: null })).toEqual([
      `${asOf} the date from which agreement-bolivia-russia-2023-07 supersedes agreement-bolivia-russia-2023-02, got "null". (rule R39)`,
    ]);
  });

  test("[R40] a node begins before it ends", () => {
    const from = { ...article, date: "2023-07" };
    expect(carlos({ from, until: { ...article, date: "2023" } })).toEqual([]);
    const faults = carlos({ from, until: { ...article, date: "2023-06" } });
    expect(faults.filter((fault) => fault.includes("R40"))).toEqual([
      `${place("until.date")} a date not before 2023-07, when carlos-ramos began, got "2023-06". (rule R40)`,
    ]);
  });

  test("[R40] a successor comes with an end, and is another node", () => {
    expect(carlos({ successor: "ylb" })).toEqual([
      `${place("until")} an end, since there is a successor, got "nothing". (rule R40)`,
    ]);
    expect(
      carlos({ until: { ...article, date: "2023-07-10" }, successor: "carlos-ramos" }),
    ).toEqual([`${place("successor")} another node than this one, got "carlos-ramos". (rule R40)`]);
  });

  test("[R40] nothing begins or ends after the source that says so was published", () => {
    const faults = listFaults(({ sources, nodes }) => {
      set(sources, "article", { published: "2023-07-10" });
      set(nodes, "carlos-ramos", { until: { ...article, date: "2023-08" } });
    });
    expect(faults).toContain(
      `${place("until.date")} a date not after 2023-07-10, when its source article was published, got "2023-08". (rule R40)`,
    );
  });

  test("[R41] no claim is dated before its ends began or after they ended", () => {
    const late = `claims.json: ${at("claims", "art-03")}.asOf (record "art-03"): expected`;
    expect(carlos({ from: { ...article, date: "2023-07" } })).toEqual([]);
    expect(carlos({ until: { ...article, date: "2023-06" } })).toContain(
      `${late} a date not after 2023-06 (carlos-ramos: founded), got "2023-07-10". (rule R41)`,
    );
    const faults = listFaults(({ sources, nodes }) => {
      set(sources, "article", { published: "2023-09-01" });
      set(nodes, "carlos-ramos", { from: { ...article, date: "2023-08" } });
    });
    expect(faults).toContain(
      `${late} a date not before 2023-08 (carlos-ramos: founded), got "2023-07-10". (rule R41)`,
    );
  });

  test("[R41] a plan may look ahead, and what has ended is told afterwards", () => {
    const of = (end: "from" | "until", date: string, status: string) =>
      listFaults(({ sources, nodes, claims }) => {
        set(sources, "article", { published: "2023-09-01" });
        set(nodes, "carlos-ramos", { [end]: { ...article, date } });
        set(claims, "art-03", { status });
      }).filter((fault) => fault.includes('"art-03"') && fault.includes("R41"));
    for (const status of ["proposed", "negotiating", "agreed"]) {
      expect(of("from", "2023-08", status)).toEqual([]);
    }
    expect(of("until", "2023-06", "ended")).toEqual([]);
    expect(of("until", "2023-06", "proposed")).toHaveLength(1);
    expect(of("from", "2023-08", "ended")).toHaveLength(1);
  });

  test("[R42] what is due lies ahead of its claim", () => {
    const due = (date: string, fields: RawRecord = {}) =>
      claim({ due: { date, event: "a vote" }, ...fields });
    const field = `claims.json: ${at("claims", "art-28")}`;
    expect(due("2023-07-11")).toEqual([]);
    expect(due("2023")).toEqual([]);
    for (const date of ["2023-07-10", "2022"]) {
      expect(due(date)).toEqual([
        `${field}.due.date (record "art-28"): expected a date after 2023-07-10, when the claim was made, got "${date}". (rule R42)`,
      ]);
    }
    expect(due("2024", { asOf: null })).toEqual([
      `${field}.asOf (record "art-28"): expected a date, since the claim tells of what is due, got "null". (rule R42)`,
    ]);
  });
});
