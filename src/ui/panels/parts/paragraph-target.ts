/** Id of a paragraph's element, which links into the reading view go to. */
export function formatParagraphTarget(n: number): string {
  return `paragraph-${n}`;
}
