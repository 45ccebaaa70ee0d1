import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLinkQuestion } from "#search/parse-link-question.ts";

const CATL = { from: "CATL", to: "Uyuni" };

describe("a question about a link", () => {
  test.for([
    "CATL to Uyuni",
    "CATL → Uyuni",
    "CATL -> Uyuni",
    "CATL and Uyuni",
    "from CATL to Uyuni",
    "between CATL and Uyuni",
    "link between CATL and Uyuni",
    "path from CATL to Uyuni?",
    "How is CATL linked to Uyuni?",
    "how is CATL connected with Uyuni",
    "how are CATL and Uyuni linked?",
    "what links CATL to Uyuni",
    "CATL a Uyuni",
    "de CATL a Uyuni",
    "¿Cómo se vincula CATL con Uyuni?",
    "¿Cómo está vinculado CATL con Uyuni?",
    "CATL y Uyuni",
    "CATL до Uyuni",
    "как CATL связан с Uyuni?",
    "связь между CATL и Uyuni",
    "CATL 到 Uyuni",
    "从CATL到Uyuni",
    "CATL 与 Uyuni？",
  ])("%s names two things first of all", (text) => {
    expect(parseLinkQuestion(text)[0]).toEqual(CATL);
  });

  test("leaves the words of a name to the names that exist: every cut is a reading", () => {
    const readings = parseLinkQuestion("Sal de Vida to Salar de Olaroz and Cauchari");
    expect(readings).toContainEqual({ from: "Sal de Vida", to: "Salar de Olaroz and Cauchari" });
    expect(readings).toContainEqual({ from: "Sal de Vida to Salar de Olaroz", to: "Cauchari" });
  });
});

test.for([
  "",
  "lithium",
  "Salar de Uyuni",
  "to Uyuni",
  "CATL to",
  "how is lithium made",
  "→",
  "盐湖",
])("“%s” is none", (text) => {
  expect(parseLinkQuestion(text)).toEqual([]);
});

test("whatever is typed, both ends are there and stand in the text in that order", () => {
  const words = fc.constantFrom(...["CATL", "to", "and", "→", "a", "de", "how is", "到", "?", " "]);
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(words, { maxLength: 8 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { from, to } of parseLinkQuestion(text)) {
        expect(from.trim()).not.toBe("");
        expect(to.trim()).not.toBe("");
        expect(text.indexOf(to, text.indexOf(from) + from.length)).toBeGreaterThan(0);
      }
    }),
  );
});
