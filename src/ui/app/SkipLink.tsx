import type { MouseEvent } from "react";
import styles from "./SkipLink.module.css";

/** A link to a part of the page, seen only while it has the focus. */
export function SkipLink({
  id,
  name,
  onSkip,
}: {
  readonly id: string;
  readonly name: string;
  readonly onSkip: (event: MouseEvent, id: string) => void;
}) {
  return (
    <a className={styles.link} href={`#${id}`} onClick={(event) => onSkip(event, id)}>
      {name}
    </a>
  );
}
