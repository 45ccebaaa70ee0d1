import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findName } from "#words/statement.ts";

describe("findName", () => {
  test("finds a name in any case and keeps the sentence's own writing", () => {
    expect(findName("Bolivia's salt flats contain potassium.", ["Potassium"])).toEqual({
      before: "Bolivia's salt flats contain ",
      name: "potassium",
      after: ".",
    });
  });

  test("takes the longest of the names that stand there", () => {
    expect(findName("The YLB (YLB Corporation) plant", ["YLB", "YLB Corporation"])?.name).toBe(
      "YLB Corporation",
    );
  });

  test.for([
    ["Lithium is light.", "Li"],
    ["Литийный завод", "Литий"],
    ["It holds brine.", "Potassium"],
  ])("does not find part of a word: in “%s” there is no “%s”", ([sentence = "", name = ""]) => {
    expect(findName(sentence, [name])).toBeNull();
  });

  test("takes names that are full of signs literally", () => {
    expect(findName("So (a+b)* it is", ["(a+b)*"])?.name).toBe("(a+b)*");
    expect(findName("anything", [".*"])).toBeNull();
  });

  test("never changes a sentence, whatever the names", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (sentence, names) => {
        const parts = findName(sentence, names);
        if (parts !== null) expect(parts.before + parts.name + parts.after).toBe(sentence);
      }),
    );
  });

  test("finds every name that stands between spaces", () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== "");
    fc.assert(
      fc.property(word, (name) => {
        expect(findName(`— ${name} —`, [name])?.name).toBe(name);
      }),
    );
  });
});
