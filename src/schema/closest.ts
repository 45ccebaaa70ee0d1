/** Edits (insert, delete, replace) that turn `a` into `b`. Levenshtein 1966; O(|a|·|b|) time. */
export function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known words nearest to a misspelt one, nearest first, for a "did you mean".
 *
 * @param word - What was written; longer than 80 characters is cut, so hostile input stays cheap.
 * @param known - Words that would have been right.
 * @param limit - How many to give at most.
 * @returns Only words near enough to be a likely slip: at most a third of the letters edited, or one
 *   word of four letters or more standing within the other.
 */
export function findClosest(word: string, known: Iterable<string>, limit = 1): readonly string[] {
  const wanted = word.slice(0, 80).toLowerCase();
  if (wanted === "") return [];
  const near: { readonly word: string; readonly edits: number }[] = [];
  for (const candidate of known) {
    const folded = candidate.slice(0, 80).toLowerCase();
    const edits = countEdits(wanted, folded);
    const likely = edits <= Math.max(1, Math.floor(wanted.length / 3));
    const shorter = Math.min(wanted.length, folded.length);
    const contained = shorter >= 4 && (folded.includes(wanted) || wanted.includes(folded));
    if (likely || contained) near.push({ word: candidate, edits });
  }
  return near
    .sort((a, b) => a.edits - b.edits || a.word.localeCompare(b.word, "en"))
    .slice(0, limit)
    .map((entry) => entry.word);
}
