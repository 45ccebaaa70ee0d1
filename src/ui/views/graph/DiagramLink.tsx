import { useApp } from "#ui/shared/store-context.tsx";
import styles from "./DiagramLink.module.css";
import type { Hover } from "./diagram.ts";
import { findTapAddress } from "./follow-tap.ts";

/**
 * A link over the canvas while the mouse is on something there, to where a click on it leads: with Ctrl,
 * ⌘, Shift, the middle button or its menu the browser opens it elsewhere, as any. A plain click is the
 * canvas's own.
 */
export function DiagramLink({ hover }: { readonly hover: Hover | null }) {
  const address = useApp((state) => hover && findTapAddress(state, hover.target));
  if (address === null) return null;
  return (
    // biome-ignore lint/a11y/useAnchorContent: for the mouse alone; others have the walk and the outline
    <a className={styles.link} href={address} tabIndex={-1} draggable={false} aria-hidden="true" />
  );
}
