import { type RefObject, useEffect, useRef } from "react";
import {
  isStrayBeginning,
  isStrayText,
  takeStrayTyping,
  takesText,
  typeAnew,
  withKey,
} from "#browser/stray-typing.ts";

/**
 * Leads what is typed before any field has the focus to the one that waits for a text: the reader has
 * asked for the node and begins to name it. What was typed before the page was taken over comes first;
 * while it is not yet known which field that is, the keys are kept for it.
 *
 * @param field - The field, or `null` where none waits.
 * @param isUnread - Whether the address that says which field it is is still to be read.
 */
export function useStrayTyping(
  field: RefObject<HTMLInputElement | null> | null,
  isUnread: boolean,
): void {
  const kept = useRef("");
  // Before the next one, which may give it away.
  useEffect(() => {
    kept.current += takeStrayTyping();
  }, []);
  useEffect(() => {
    const give = () => {
      const input = field?.current ?? null;
      const text = kept.current;
      kept.current = "";
      // Who has gone on to a field means that one.
      if (input === null || text === "" || takesText(document.activeElement)) return;
      input.focus();
      typeAnew(input, text);
    };
    const keep = (event: KeyboardEvent) => {
      if (!isStrayText(event, kept.current)) return;
      kept.current = withKey(kept.current, event.key);
      event.preventDefault();
    };
    const lead = (event: KeyboardEvent) => {
      // The key itself is text where the focus is once all have heard of it.
      if (isStrayText(event) || isStrayBeginning(event)) field?.current?.focus();
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (isUnread) keep(event);
      else lead(event);
    };
    if (!isUnread) give();
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [field, isUnread]);
}
