/**
 * Few: dragging the date through years would otherwise keep what was shown on every day of them. More
 * than one, since subscribers compare a state with the one before it.
 */
const MOST_KEPT = 4;

interface Kept<Given, Result> {
  readonly given: Given;
  readonly result: Result;
}

/**
 * Wraps a pure step so that it need not be taken again with the very same arguments: the last few
 * results are kept, those asked for longest ago go first.
 *
 * @param most - How many are kept, at least one.
 */
export function remember<Given extends readonly unknown[], Result>(
  step: (...given: Given) => Result,
  most = MOST_KEPT,
): (...given: Given) => Result {
  // From the one asked for last to the one asked for longest ago.
  let kept: readonly Kept<Given, Result>[] = [];
  return (...given) => {
    const isSame = (one: Kept<Given, Result>): boolean =>
      one.given.length === given.length &&
      given.every((value, index) => value === one.given[index]);
    const found = kept.find(isSame) ?? { given, result: step(...given) };
    if (found !== kept[0]) {
      kept = [found, ...kept.filter((one) => one !== found)].slice(0, most);
    }
    return found.result;
  };
}
