import { describe, expect, test } from "vitest";
import { ENGLISH } from "#words/en/en.ts";
import type { Language } from "#words/en/language.ts";
import { listPlaces } from "#words/fill.ts";
import { findLanguage, findPrefix, LANGUAGES } from "#words/languages.ts";
import { listChapters } from "#words/load-words.ts";
import { disguise, PSEUDO } from "../../support/pseudo-language.ts";

/** Forms for numbers, by CLDR's categories: a group of messages that has no other keys. */
const CATEGORIES = new Set(["zero", "one", "two", "few", "many", "other"]);

interface Message {
  /** Its forms for numbers; a message of one form has it as "other". */
  readonly forms: ReadonlyMap<string, string>;
  readonly isPlural: boolean;
}
type Messages = ReadonlyMap<string, Message>;

/** Every message of a dictionary by the keys that lead to it: "cite.heading". */
function listMessages(group: object, at = ""): Messages {
  const entries = Object.entries<unknown>(Object(group));
  return new Map(
    entries.flatMap(([key, value]) => [...listAt(value, at === "" ? key : `${at}.${key}`)]),
  );
}

function listAt(value: unknown, at: string): Messages {
  if (typeof value === "string") {
    return new Map([[at, { forms: new Map([["other", value]]), isPlural: false }]]);
  }
  if (typeof value !== "object" || value === null) throw new TypeError(`${at} is no message.`);
  const forms = Object.entries<unknown>(Object(value));
  const isPlural = "other" in value && forms.every(([key]) => CATEGORIES.has(key));
  if (!isPlural) return listMessages(value, at);
  const told = forms.map(([key, form]) => [key, String(form)] as const);
  return new Map([[at, { forms: new Map(told), isPlural }]]);
}

async function readChapters(language: Language): Promise<ReadonlyMap<string, Messages>> {
  const late = listChapters(language).map(
    async (name) => [name, listMessages(await language.chapters[name]())] as const,
  );
  return new Map([["page", listMessages(await language.page())], ...(await Promise.all(late))]);
}

const english = await readChapters(ENGLISH);

/** What keeps a dictionary from standing for English's, a line each. */
function findFaults(own: Messages, theirs: Messages, language: Language): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language.locale).resolvedOptions();
  return [...theirs].flatMap(([key, message]) => {
    const found = own.get(key);
    if (found === undefined) return [`${key} is missing`];
    const wanted = listAllPlaces(message);
    const forms = [...found.forms.keys()];
    const isWhole = forms.length === 1 || pluralCategories.every((form) => forms.includes(form));
    return [
      ...(found.isPlural === message.isPlural ? [] : [`${key} is not told by numbers alike`]),
      ...(isWhole ? [] : [`${key} has no form for all of ${pluralCategories}`]),
      ...[...found.forms].flatMap(([form, text]) => [
        ...(text.trim() === "" && message.forms.get("other")?.trim() !== ""
          ? [`${key} is empty`]
          : []),
        // A form for one may do without its number.
        ...(listPlaces(text)
          .filter((place) => place !== "n")
          .join() === wanted.join()
          ? []
          : [`${key} (${form}) fills ${listPlaces(text)}, not ${wanted}`]),
      ]),
    ];
  });
}

function listAllPlaces({ forms }: Message): readonly string[] {
  return listPlaces([...forms.values()].join("")).filter((place) => place !== "n");
}

describe.for([...LANGUAGES, PSEUDO])("the language $id", (language) => {
  test("has the chapters of English, and no other messages than it", async () => {
    const chapters = await readChapters(language);
    expect(Object.keys(language.chapters).toSorted()).toEqual(
      Object.keys(ENGLISH.chapters).toSorted(),
    );
    for (const [name, messages] of chapters) {
      const theirs = english.get(name) ?? new Map();
      expect([...messages.keys()].toSorted(), name).toEqual([...theirs.keys()].toSorted());
    }
  });

  test("says all that English says, with the same places, in its own forms for numbers", async () => {
    for (const [name, messages] of await readChapters(language)) {
      expect(findFaults(messages, english.get(name) ?? new Map(), language), name).toEqual([]);
    }
  });
});

test.for([
  ["a key that is missing", {}, "found is missing"],
  ["a place that is filled with nothing", { found: "{n} found" }, "found is not told by numbers"],
  ["a message that is empty", { found: { one: "", other: "{n} {names}" } }, "found is empty"],
  [
    "a form that is missing",
    { found: { one: "{n} {names}", few: "{names}", other: "{names}" } },
    "has no form",
  ],
  ["a place of another name", { found: { other: "{n} {name}" } }, "fills n,name"],
] as const)("%s would be found", ([, own, fault]) => {
  const theirs = listMessages({ found: { one: "{n} in {names}", other: "{n} in {names}" } });
  expect(findFaults(listMessages(own), theirs, PSEUDO).join("\n")).toContain(fault);
});

test("messages are disguised but for their places", () => {
  expect(disguise("Remove {name}")).toBe("⟦Rěmōvě {name} ñđŧ ł⟧");
  expect(disguise(", ")).toBe(", ");
});

test("the first language stands at the root, and in for one that there is not", () => {
  expect(findPrefix(LANGUAGES[0].id)).toBe("");
  expect(findPrefix("es")).toBe("es/");
  expect(findLanguage("xx")).toBe(LANGUAGES[0]);
});
