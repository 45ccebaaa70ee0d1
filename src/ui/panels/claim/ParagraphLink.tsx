import { selectWholeGraph } from "#store/selectors.ts";
import { formatParagraphTarget } from "#ui/panels/parts/paragraph-target.ts";
import { JumpLink } from "#ui/shared/JumpLink.tsx";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { formatPath } from "#view/address.ts";
import styles from "./ParagraphLink.module.css";

/**
 * "¶ 2": opens the reading view at that paragraph and lights it in the diagram. Among all records not
 * every page has that view, but the article's own does.
 */
export function ParagraphLink({ n }: { readonly n: number }) {
  const store = useAppStore();
  const isWorld = useApp((state) => state.view.scope === "world");
  const base = useApp((state) => state.base);
  const source = useApp((state) => selectWholeGraph(state).article?.source);
  const page =
    isWorld && source !== undefined
      ? `${base}${formatPath({ page: "source", id: source }).slice(1)}`
      : "";
  return (
    <JumpLink
      className={styles.paragraph}
      target={formatParagraphTarget(n)}
      page={page}
      aria-label={`Paragraph ${n} of the article`}
      onClick={() => store.getState().readParagraph(n)}
    >
      ¶{"\u00a0"}
      {n}
    </JumpLink>
  );
}
