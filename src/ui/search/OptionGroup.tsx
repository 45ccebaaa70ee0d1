import type { ReactNode } from "react";
import styles from "./OptionGroup.module.css";

/** One group of options under its name; nothing where it is empty. */
export function OptionGroup({
  id,
  name,
  isEmpty,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}) {
  if (isEmpty) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a listbox a group is a group of options
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id} role="presentation" className={styles.name}>
        {name}
      </div>
      {children}
    </div>
  );
}
