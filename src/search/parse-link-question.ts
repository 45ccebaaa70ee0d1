/** Two things that a text may ask the link between, as they were typed. */
export interface LinkQuestion {
  readonly from: string;
  readonly to: string;
}

/** Longest text read, in UTF-16 units: no question is longer, and what is hostile stays cheap. */
const LONGEST = 200;

/** How a question may begin, in the four languages names have; what follows are the two names. */
const OPENINGS: readonly RegExp[] = [
  /^(?:how|in what way)\s+(?:is|are)\s+/i,
  /^(?:what|which)\s+(?:links|connects|joins)\s+/i,
  /^(?:the\s+)?(?:links?|connections?|paths?|chains?)\s+(?:between|from)\s+/i,
  /^(?:between|from)\s+/i,
  /^¿?\s*c[oó]mo\s+(?:se\s+)?(?:est[aá]n?\s+)?(?:vincula|relaciona|conecta|une|liga)(?:n|dos?|das?)?\s+/i,
  /^(?:v[ií]nculos?|relaci[oó]n|camino)\s+(?:entre|de)\s+/i,
  /^(?:entre|desde|de|del)\s+/i,
  /^как\s+(?:связан[аыо]?\s+)?/i,
  /^(?:связь|путь)\s+(?:между|от)\s+/i,
  /^(?:между|от)\s+/i,
  /^(?:从|自)\s*/,
];

/** What may stand between two names, the plainest first: a text with several is cut at each. */
const BETWEEN: readonly RegExp[] = [
  /\s*(?:→|⇒|⟶|->|=>|-->|…|\.\.\.)\s*/g,
  /\s+(?:is\s+|are\s+)?(?:linked|connected|related|tied)\s+(?:to|with)\s+/gi,
  /\s+(?:est[aá]n?\s+)?(?:vinculad|relacionad|conectad)[oa]s?\s+(?:a|con)\s+/gi,
  /\s+связан[аыо]?\s+с[о]?\s+/gi,
  /\s+(?:to|and|with)\s+/gi,
  /\s+(?:al?|hasta|con|y|e)\s+/gi,
  /\s+(?:до|к|и|с|со)\s+/gi,
  /\s+[–—-]\s+/g,
  /\s*(?:到|至|与|和|跟)\s*/g,
];

/** What may stand at the end of a question and belongs to neither name. */
const ENDING = /\s*(?:(?:linked|connected|related|связаны|vinculad[oa]s)\s*)?[?？!.。]*\s*$/i;

/**
 * The pairs of names that a text may ask the link between: "CATL to Uyuni", "CATL → Uyuni", "how is
 * CATL linked to Salar de Uyuni?", in English, Spanish, Russian or Chinese.
 *
 * A name may itself hold a word such as "and" or "de", so a text is cut at every place where it could
 * be: which cut was meant only the names that exist can tell.
 *
 * @returns The likeliest reading first, each once; none where the text can be no such question.
 */
export function parseLinkQuestion(text: string): readonly LinkQuestion[] {
  const question = text.slice(0, LONGEST).replace(ENDING, "").trim();
  const readings = new Map<string, LinkQuestion>();
  for (const body of listBodies(question)) {
    for (const cut of BETWEEN) {
      for (const found of body.matchAll(cut)) {
        const from = body.slice(0, found.index).trim();
        const to = body.slice(found.index + found[0].length).trim();
        const key = `${from}\n${to}`;
        if (from !== "" && to !== "" && !readings.has(key)) readings.set(key, { from, to });
      }
    }
  }
  return [...readings.values()];
}

/** The text without the words a question begins with, then the text whole. */
function listBodies(question: string): readonly string[] {
  const opened = OPENINGS.filter((opening) => opening.test(question));
  return [...opened.map((opening) => question.replace(opening, "")), question];
}
