import { safeHref } from "#schema/safe-href.ts";
import {
  type Finding,
  RECORD_FILES,
  type Records,
  toArticleFinding,
  toFinding,
} from "./records.ts";

const SENTENCE = /^[\p{Lu}\p{N}"“(](?:(?![.!?…]\s).)*[^.!?…]\.$/u;

/** R19: a statement is one sentence; summaries, digests and captions end as sentences do. */
export function findBrokenSentences(records: Records): readonly Finding[] {
  const { claims, nodes, article } = records;
  const expected = "a text that ends with a full stop";
  return [
    ...claims.flatMap((entry) => {
      const { statement } = entry.record;
      if (SENTENCE.test(statement)) return [];
      const wanted = "one sentence: a capital or figure first, its only full stop last";
      return [toFinding("claims", entry, "statement", { expected: wanted, received: statement })];
    }),
    ...nodes.flatMap((entry) => {
      const { summary } = entry.record;
      if (summary.endsWith(".")) return [];
      return [toFinding("nodes", entry, "summary", { expected, received: summary })];
    }),
    ...(article?.paragraphs ?? []).flatMap(({ digest }, index) => {
      if (digest.endsWith(".")) return [];
      return [toArticleFinding(`paragraphs[${index}].digest`, { expected, received: digest })];
    }),
    ...findBrokenCaptions(records),
  ];
}

function findBrokenCaptions({ stories }: Records): readonly Finding[] {
  return stories.flatMap((entry) => {
    const { summary, steps } = entry.record;
    const captions = steps.map(
      ({ caption }, index) => [`steps[${index}].caption`, caption] as const,
    );
    return [["summary", summary] as const, ...captions].flatMap(([field, received]) => {
      if (received.endsWith(".")) return [];
      const expected = "a text that ends with a full stop";
      return [toFinding("stories", entry, field, { expected, received })];
    });
  });
}

// Control and format characters (zero-width, bidirectional, soft hyphen), and any space but " ".
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}]|(?! )\p{Z}/u;

/** R20: no text has stray spaces or characters that cannot be seen, or is not composed (NFC). */
export function findUncleanTexts(records: Records): readonly Finding[] {
  const lists = RECORD_FILES.flatMap((file) =>
    file === "article" ? [] : records[file].map((entry) => ({ file, entry })),
  );
  return [
    ...lists.flatMap(({ file, entry }) =>
      listTexts(entry.record, "").flatMap(([path, text]) => {
        const expected = describeCleanText(text);
        return expected === null
          ? []
          : [toFinding(file, entry, path, { expected, received: text })];
      }),
    ),
    ...listTexts(records.article, "").flatMap(([path, text]) => {
      const expected = describeCleanText(text);
      return expected === null ? [] : [toArticleFinding(path, { expected, received: text })];
    }),
  ];
}

/** What the text should be and is not, or `null`. */
function describeCleanText(text: string): string | null {
  const hidden = INVISIBLE.exec(text)?.[0].codePointAt(0);
  if (hidden !== undefined) {
    const code = hidden.toString(16).toUpperCase().padStart(4, "0");
    return `a text without the invisible character U+${code}`;
  }
  if (text !== text.trim() || text.includes("  ")) {
    return "a text with single spaces, none at its ends";
  }
  return text === text.normalize("NFC") ? null : "a text in composed form (Unicode NFC)";
}

/** Every text in a record with its place, such as `facts[0].label`. */
function listTexts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) =>
    listTexts(item, isList ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
}

/** R23: an address is safe in a link, and no two sources share one. */
export function findUnsafeAddresses({ sources }: Records): readonly Finding[] {
  const first = new Map<string, string>();
  return sources.flatMap((entry) => {
    const { id, url } = entry.record;
    const before = first.get(url);
    if (before === undefined) first.set(url, id);
    const told = (expected: string) =>
      toFinding("sources", entry, "url", { expected, received: url });
    if (safeHref(url) === null) {
      return [told("an http or https address without user name, password or spaces")];
    }
    return before === undefined ? [] : [told(`an address other than that of ${before}`)];
  });
}
