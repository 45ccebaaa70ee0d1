/** Letters that Unicode does not take apart, as a keyboard without them writes them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};
const SPELLED_LETTERS = new RegExp(`[${Object.keys(SPELLED).join("")}]`, "g");
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{N}])/gu;
const APOSTROPHE = /['’ʼ]/g;
/** Single letters with a full stop between or after them: "U.S.A.", but not "EE.UU." or "Co.". */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])/gu;
/** A run of Han characters, or of other letters and digits: "li2co3" stays one word. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;

/**
 * Makes spellings of a text equal: compatibility forms (₂ as 2, full-width letters as plain ones) by
 * NFKD, then without accents and other marks, in lower case, without the possessive 's and the stops of
 * initials (U.S. as us). Cyrillic and Han letters stay, less their marks (й as и, ё as е).
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter)
    .replace(POSSESSIVE, "")
    .replace(APOSTROPHE, "")
    .replace(INITIALS, (initials) => initials.replaceAll(".", ""));
}

/**
 * The words of a text as the index keeps them, folded. Chinese has no spaces, so a run of Han
 * characters becomes its overlapping pairs (盐湖锂 → 盐湖, 湖锂) and its last character, which no
 * pair begins with: a single character is then found as the beginning of a word.
 */
export function tokenizeText(text: string): string[] {
  return listRuns(text).flatMap((run) => {
    if (!isHan(run)) return [run];
    const characters = [...run];
    return [...toPairs(characters), ...characters.slice(-1)];
  });
}

/** The words of what a reader types: as {@link tokenizeText}, but a lone Han character stands alone. */
export function tokenizeQuery(text: string): string[] {
  return listRuns(text).flatMap((run) => {
    const pairs = isHan(run) ? toPairs([...run]) : [];
    return pairs.length === 0 ? [run] : pairs;
  });
}

/** The words of a text as one, as a hasty reader types them: "riotinto". */
export const joinWords = (text: string): string => listRuns(text).join("");

const isHan = (run: string): boolean => HAN.test(run);

const listRuns = (text: string): readonly string[] => foldText(text).match(RUN) ?? [];

const toPairs = (characters: readonly string[]): readonly string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);
