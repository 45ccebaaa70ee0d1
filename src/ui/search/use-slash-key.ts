import { type RefObject, useEffect } from "react";
import { isComposing } from "#browser/composing.ts";
import { takesText } from "#browser/stray-typing.ts";

/** "/" anywhere outside a text field leads to the search, with what stands there selected. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isOther = event.ctrlKey || event.metaKey || event.altKey || isComposing(event);
      if (event.key !== "/" || isOther || event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, [field]);
}
