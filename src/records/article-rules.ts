import type { Article, Claim, ClaimSource, Paragraph } from "#schema/graph.ts";
import { type Entry, type Finding, type Records, toArticleFinding, toFinding } from "./records.ts";

/** The paragraphs a claim names, each with its place among the claim's sources. */
function listParagraphs(
  { source: article }: Article,
  { sources }: Claim,
): readonly (readonly [field: string, n: number])[] {
  return sources.flatMap(({ source, paragraph }, index) =>
    source === article && paragraph !== undefined
      ? [[`sources[${index}].paragraph`, paragraph] as const]
      : [],
  );
}

/** R11: a claim names each place it rests on once; that it names one at all the schema has checked. */
export function findRepeatedPlaces({ claims }: Records): readonly Finding[] {
  return claims.flatMap((entry) => {
    const places = entry.record.sources.map(({ source, paragraph }) =>
      paragraph === undefined ? source : `${source}, paragraph ${paragraph}`,
    );
    return places.flatMap((place, index) => {
      if (places.indexOf(place) === index) return [];
      const expected = "each source (and paragraph) once";
      return [toFinding("claims", entry, `sources[${index}]`, { expected, received: place })];
    });
  });
}

/** R12: what rests on the article names a paragraph it has; what rests on another source names none. */
export function findWrongParagraphs({ claims, article }: Records): readonly Finding[] {
  if (article === null) return [];
  return claims.flatMap((entry) =>
    entry.record.sources.flatMap((place, index) => {
      const expected = describeParagraph(article, place);
      if (expected === null) return [];
      const received = String(place.paragraph ?? "nothing");
      const field = `sources[${index}].paragraph`;
      return [toFinding("claims", entry, field, { expected, received })];
    }),
  );
}

/** The paragraph that a place should name and does not, or `null`. */
function describeParagraph(article: Article, { source, paragraph }: ClaimSource): string | null {
  const numbers = article.paragraphs.map(({ n }) => n);
  if (source === article.source) {
    const isThere = paragraph !== undefined && numbers.includes(paragraph);
    return isThere ? null : `a paragraph of the article, one of ${numbers.join(", ")}`;
  }
  return paragraph === undefined ? null : `no paragraph, since "${source}" is not the article`;
}

/** R13: a paragraph lists the claims that name it, and no others. */
export function findUnlistedClaims({ claims, article }: Records): readonly Finding[] {
  if (article === null) return [];
  const listed = new Map(article.paragraphs.map((paragraph) => [paragraph.n, paragraph.claims]));
  const unlisted = claims.flatMap((entry) =>
    listParagraphs(article, entry.record).flatMap(([field, n]) => {
      const ids = listed.get(n); // a paragraph the article lacks is R12's to tell
      if (ids === undefined || ids.includes(entry.record.id)) return [];
      const expected = `a paragraph whose "claims" in article.json list ${entry.record.id}`;
      return [toFinding("claims", entry, field, { expected, received: String(n) })];
    }),
  );
  const byId = new Map(claims.map(({ record }) => [record.id, record]));
  const unnamed = article.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap((id, place) => {
      const claim = byId.get(id); // an unknown claim is R5's to tell
      if (claim === undefined) return [];
      if (listParagraphs(article, claim).some(([, n]) => n === paragraph.n)) return [];
      const expected = `a claim that names paragraph ${paragraph.n} among its sources`;
      const field = `paragraphs[${index}].claims[${place}]`;
      return [toArticleFinding(field, { expected, received: id })];
    }),
  );
  return [...unlisted, ...unnamed];
}

/** R14: the paragraphs a claim names mention, taken together, both its ends and its speaker. */
export function findUnmentionedEnds({ claims, article, ids }: Records): readonly Finding[] {
  if (article === null) return [];
  const mentions = new Map(article.paragraphs.map((paragraph) => [paragraph.n, paragraph]));
  return claims.flatMap((entry) => {
    const numbers = listParagraphs(article, entry.record).map(([, n]) => n);
    const paragraphs = numbers.flatMap((n) => mentions.get(n) ?? []);
    if (paragraphs.length === 0) return [];
    // A node without a record is R4's to tell.
    return findUnmentioned(entry, paragraphs).filter(({ received }) => ids.nodes?.has(received));
  });
}

function findUnmentioned(
  entry: Entry<Claim>,
  paragraphs: readonly Paragraph[],
): readonly Finding[] {
  const known = new Set(paragraphs.flatMap((paragraph) => paragraph.mentions));
  const numbers = paragraphs.map(({ n }) => n).join(" or ");
  const { subject, object, attributedTo } = entry.record;
  return Object.entries({ subject, object, attributedTo }).flatMap(([field, received]) => {
    if (received === undefined || known.has(received)) return [];
    const expected = `a node that paragraph ${numbers} mentions`;
    return [toFinding("claims", entry, field, { expected, received, known })];
  });
}

/** R15: paragraphs are numbered 1, 2, 3 … in order, and name each node and claim once. */
export function findWrongNumbers({ article }: Records): readonly Finding[] {
  return (article?.paragraphs ?? []).flatMap(({ n, mentions, claims }, index) => {
    const path = `paragraphs[${index}]`;
    const told = { expected: String(index + 1), received: String(n) };
    return [
      ...(n === index + 1 ? [] : [toArticleFinding(`${path}.n`, told)]),
      ...findRepeats(`${path}.mentions`, mentions),
      ...findRepeats(`${path}.claims`, claims),
    ];
  });
}

function findRepeats(field: string, ids: readonly string[]): readonly Finding[] {
  return ids.flatMap((received, index) => {
    if (ids.indexOf(received) === index) return [];
    return [toArticleFinding(`${field}[${index}]`, { expected: "each id once", received })];
  });
}
