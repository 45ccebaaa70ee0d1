import type { ComponentPropsWithoutRef, MouseEvent } from "react";
import type { Step } from "#store/app-store.ts";
import { selectSite } from "#store/selectors.ts";
import { formatAddress } from "#view/address.ts";
import type { View } from "#view/view.ts";
import { isPlainClick } from "./is-plain-click.ts";
import { useApp, useAppStore, useSettledView } from "./store-context.tsx";

type AnchorProps = Omit<ComponentPropsWithoutRef<"a">, "href">;

/**
 * A link to another state of this page: a real address to open anywhere, followed in place on a
 * plain click. Give it a transition, so that it keeps the filters of the moment.
 */
export function ViewLink({
  to,
  reason,
  onClick,
  ...rest
}: AnchorProps & { readonly to: (view: View) => View; readonly reason?: Step["reason"] }) {
  const store = useAppStore();
  const site = useApp(selectSite);
  const href = formatAddress(to(useSettledView()), site);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    // Until the page is taken over the address bar is not ours to change: follow the link itself.
    if (!isPlainClick(event) || event.defaultPrevented || !store.getState().ready) return;
    event.preventDefault();
    const step = { start: event.timeStamp, ...(reason === undefined ? {} : { reason }) };
    store.getState().navigate(to(store.getState().view), step);
  };
  return <a {...rest} href={href} onClick={follow} />;
}
