import { selectWholeGraph } from "#store/selectors.ts";
import { formatParagraphTarget } from "#ui/panels/parts/paragraph-target.ts";
import { JumpLink } from "#ui/shared/JumpLink.tsx";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatPath } from "#view/address.ts";
import { isWhole } from "#view/scopes.ts";
import { fill } from "#words/fill.ts";
import styles from "./ParagraphLink.module.css";

/**
 * "¶ 2": opens the reading view at that paragraph and lights it in the diagram. Among all records not
 * every page has that view, but the article's own does.
 */
export function ParagraphLink({ n }: { readonly n: number }) {
  const store = useAppStore();
  const words = useWords();
  const isOfAll = useApp((state) => isWhole(state.view.scope));
  const base = useApp((state) => state.base);
  const source = useApp((state) => selectWholeGraph(state).article?.source);
  const page =
    isOfAll && source !== undefined
      ? `${base}${formatPath({ page: "source", id: source }).slice(1)}`
      : "";
  return (
    <JumpLink
      className={styles.paragraph}
      target={formatParagraphTarget(n)}
      page={page}
      aria-label={fill(words.chapter("panels").claim.paragraph, { n })}
      onClick={() => store.getState().readParagraph(n)}
    >
      {fill(words.text.article.paragraph, { n })}
    </JumpLink>
  );
}
