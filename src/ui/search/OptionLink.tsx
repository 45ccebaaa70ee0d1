import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { isPlainClick } from "#ui/shared/is-plain-click.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import type { View } from "#view/view.ts";
import styles from "./OptionLink.module.css";

/** An option: a link that never takes the focus from the text field. */
export function OptionLink({
  id,
  to,
  isActive,
  onChosen,
  children,
}: {
  readonly id: string;
  readonly to: (view: View) => View;
  readonly isActive: boolean;
  readonly onChosen: () => void;
  readonly children: ReactNode;
}) {
  const holder = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isActive) holder.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const follow = (event: MouseEvent) => {
    if (isPlainClick(event)) onChosen();
  };
  return (
    <ViewLink
      to={to}
      reason="search"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onClick={follow}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span ref={holder} className={styles.inner}>
        {children}
      </span>
    </ViewLink>
  );
}
