import type { ChapterName, Chapters, Language, PageText } from "./en/language.ts";
import type { Plural } from "./en/plural.ts";
import { fill, type Values } from "./fill.ts";

/**
 * Everything the interface says, in one language: its messages, and how it writes numbers, lists and
 * months. Handed down to whatever says something, as `Site` is to whatever writes addresses.
 */
export interface Words {
  /** As `lang` has it: "en". */
  readonly language: string;
  /** By whose customs numbers and lists are written: "en-GB". */
  readonly locale: string;
  /** The messages that come with every page. */
  readonly text: PageText;
  /**
   * Messages of a late part.
   *
   * @throws {Error} Before they have been loaded: a late part names the chapters that it needs.
   */
  readonly chapter: <K extends ChapterName>(name: K) => Chapters[K];
  readonly has: (name: ChapterName) => boolean;
  /** Loads a chapter; once it is there it does no more. Rejects where it cannot be had. */
  readonly load: (name: ChapterName) => Promise<void>;
  /** 1,227 */
  readonly number: (value: number) => string;
  /** "3 claims": the form for a number, with "{n}" and further places filled. */
  readonly count: (forms: Plural, n: number, values?: Values) => string;
  /** "A, B and C", "A, B or C". */
  readonly list: (items: readonly string[], joint?: "and" | "or") => string;
  /** The order of a list of names. */
  readonly compare: (a: string, b: string) => number;
  /** "Jul" or "July"; counted from 1. */
  readonly month: (month: number, length: "short" | "long") => string;
  /** In small letters, for what goes on within a sentence. */
  readonly lower: (text: string) => string;
  /** With a capital first letter. */
  readonly capital: (text: string) => string;
}

/** @param text - What `language.page` gives. */
export function createWords(language: Language, text: PageText): Words {
  const { id, locale } = language;
  const chapters: { -readonly [K in ChapterName]?: Chapters[K] } = {};
  const read = <K extends ChapterName>(name: K): Chapters[K] | undefined => chapters[name];
  const load = async <K extends ChapterName>(name: K): Promise<void> => {
    chapters[name] ??= await language.chapters[name]();
  };
  const select = createPluralRule(locale);
  const numbers = new Intl.NumberFormat(locale);
  const joints = {
    and: createJoint(locale, "conjunction"),
    or: createJoint(locale, "disjunction"),
  };
  const { compare } = new Intl.Collator(locale);
  const lower = (given: string): string => given.toLocaleLowerCase(locale);
  return {
    language: id,
    locale,
    text,
    chapter: (name) => {
      const chapter = read(name);
      if (chapter === undefined) throw new Error(`Words: expected chapter "${name}" to be loaded.`);
      return chapter;
    },
    has: (name) => read(name) !== undefined,
    load,
    number: (value) => numbers.format(value),
    count: (forms, n, values = {}) =>
      fill(forms[select(n)] ?? forms.other, { ...values, n: numbers.format(n) }),
    list: (items, joint = "and") => joints[joint].format(items),
    compare,
    month: createMonths(id),
    lower,
    capital: (given) => `${given.slice(0, 1).toLocaleUpperCase(locale)}${given.slice(1)}`,
  };
}

/** Remembers what it has been asked: long lists count the same few numbers over and over. */
function createPluralRule(locale: string): (n: number) => Intl.LDMLPluralRule {
  const rules = new Intl.PluralRules(locale);
  const known = new Map<number, Intl.LDMLPluralRule>();
  return (n) => {
    const category = known.get(n) ?? rules.select(n);
    known.set(n, category);
    return category;
  };
}

function createJoint(locale: string, type: "conjunction" | "disjunction"): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type });
}

/** By the language alone: its short names are the same in all its countries then ("Sep", not "Sept"). */
function createMonths(language: string): Words["month"] {
  const names = (length: "short" | "long"): readonly string[] => {
    const format = new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)));
  };
  const known: { short?: readonly string[]; long?: readonly string[] } = {};
  return (month, length) => {
    known[length] ??= names(length);
    return known[length][month - 1] ?? "";
  };
}
