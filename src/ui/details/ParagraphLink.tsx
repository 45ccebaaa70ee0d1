import { JumpLink } from "#ui/shared/JumpLink.tsx";
import { useAppStore } from "#ui/shared/store-context.tsx";
import { formatParagraphTarget } from "./addresses.ts";
import styles from "./ParagraphLink.module.css";

/** "¶ 2": opens the reading view at that paragraph and lights it in the diagram. */
export function ParagraphLink({ n }: { readonly n: number }) {
  const store = useAppStore();
  return (
    <JumpLink
      className={styles.paragraph}
      target={formatParagraphTarget(n)}
      aria-label={`Paragraph ${n} of the article`}
      onClick={() => store.getState().readParagraph(n)}
    >
      ¶{"\u00a0"}
      {n}
    </JumpLink>
  );
}
