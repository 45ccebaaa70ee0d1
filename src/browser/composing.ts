/** The key code of whatever key an input method has taken; there is no other name for it. */
const TAKEN = 229;

/**
 * Whether a key is an input method's own: while it composes, its keys choose among its own words, and
 * Enter ends them. Some browsers tell of that Enter once the composition is over, and only by its code.
 */
export function isComposing(event: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return event.isComposing || event.keyCode === TAKEN;
}
