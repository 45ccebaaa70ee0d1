import { ENGLISH } from "#words/en/en.ts";
import type { Language } from "#words/en/language.ts";

/**
 * A language to test with: English with its vowels replaced, some 35 % longer, between ⟦ and ⟧. What
 * browsers know of a language comes in Cyrillic: numbers, months, lists, and four forms for numbers.
 * So a text with a plain vowel in it was not said by the dictionary.
 */
export const PSEUDO: Language = {
  id: "ru-x-pseudo",
  name: "⟦Ṗsěūdō⟧",
  locale: "ru-RU",
  page: async () => disguiseAll(await ENGLISH.page()),
  chapters: {
    relations: async () => disguiseAll(await ENGLISH.chapters.relations()),
    panels: async () => disguiseAll(await ENGLISH.chapters.panels()),
    outline: async () => disguiseAll(await ENGLISH.chapters.outline()),
    search: async () => disguiseAll(await ENGLISH.chapters.search()),
    moreDates: async () => disguiseAll(await ENGLISH.chapters.moreDates()),
    walk: async () => disguiseAll(await ENGLISH.chapters.walk()),
    share: async () => disguiseAll(await ENGLISH.chapters.share()),
    print: async () => disguiseAll(await ENGLISH.chapters.print()),
    reader: async () => disguiseAll(await ENGLISH.chapters.reader()),
    updates: async () => disguiseAll(await ENGLISH.chapters.updates()),
    heads: async () => disguiseAll(await ENGLISH.chapters.heads()),
  },
};

const PLAIN = "aeiouyAEIOUY";
const STRANGE = "āěīōūýĀĚĪŌŪÝ";
/** Added to a message by its length. */
const LONGER = 0.35;
/** Words of an added text, so that it can be broken into lines. */
const PADDING = "ñđŧ łþ ßðħŋ ";

/** "⟦Rěmōvě {name} ñđŧ ł⟧" for "Remove {name}": places stay as they are. */
export function disguise(message: string): string {
  const strange = message
    .split(/(\{\w+\})/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[aeiouy]/gi, toStrange)))
    .join("");
  const length = Math.ceil(message.length * LONGER);
  const padding = PADDING.repeat(Math.ceil(length / PADDING.length)).slice(0, length);
  // What is said of nothing stays nothing, and signs between other texts stay between them.
  return /\p{L}/u.test(message) ? `⟦${strange} ${padding.trim()}⟧` : message;
}

function toStrange(vowel: string): string {
  return STRANGE[PLAIN.indexOf(vowel)] ?? vowel;
}

/** Forms that Russian has and English has not: the one for most numbers stands for them. */
const MORE_FORMS = ["few", "many"];

function disguiseAll<T extends object>(dictionary: T): T {
  const copy = structuredClone(dictionary);
  disguiseWithin(copy);
  return copy;
}

function disguiseWithin(group: object): void {
  for (const [key, value] of Object.entries<unknown>(Object(group))) {
    if (typeof value === "string") Reflect.set(group, key, disguise(value));
    else if (typeof value === "object" && value !== null) disguiseWithin(value);
  }
  if (!("one" in group && "other" in group)) return;
  for (const form of MORE_FORMS) Reflect.set(group, form, group.other);
}
