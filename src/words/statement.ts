/** A sentence around the first place where a name stands in it. */
export interface StatementParts {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/**
 * Finds a name in a sentence, so that it can be brought out there. Whole words only, in any case:
 * "potassium" is found in "contain potassium.", "Li" is not found in "Lithium".
 *
 * @param names - The ways to write the name, in any order; the longest one found is taken.
 * @returns `null` where none of them stands in the sentence literally.
 */
export function findName(statement: string, names: readonly string[]): StatementParts | null {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "iu").exec(
      statement,
    );
    if (match === null) continue;
    const end = match.index + match[0].length;
    return {
      before: statement.slice(0, match.index),
      name: match[0],
      after: statement.slice(end),
    };
  }
  return null;
}
