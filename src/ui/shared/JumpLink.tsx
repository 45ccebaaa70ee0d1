import type { ComponentPropsWithoutRef, MouseEvent } from "react";
import { isPlainClick } from "./is-plain-click.ts";
import { useAppStore } from "./store-context.tsx";

type AnchorProps = Omit<ComponentPropsWithoutRef<"a">, "href">;

/**
 * A link to another place of the same page. Without scripts it is a plain fragment; with them the
 * place is shown and focused without an entry in the history, which belongs to the views.
 *
 * @param target - Id of the element to go to; it has to be focusable (`tabIndex={-1}`).
 * @param page - Address of a page that has the element, where this one may not.
 */
export function JumpLink({
  target,
  page = "",
  onClick,
  ...rest
}: AnchorProps & { readonly target: string; readonly page?: string }) {
  const store = useAppStore();
  const jump = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event) || !store.getState().ready) return;
    onClick?.(event);
    const place = document.getElementById(target);
    if (place === null) return;
    event.preventDefault();
    const folded = place.closest("details") ?? place.querySelector("details");
    if (folded !== null) folded.open = true;
    place.scrollIntoView({ block: "start" });
    place.focus({ preventScroll: true });
  };
  return <a {...rest} href={`${page}#${target}`} onClick={jump} />;
}
