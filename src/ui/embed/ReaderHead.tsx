import { findGlyph } from "#scene/node-text.ts";
import {
  selectPaths,
  selectSelectedClaim,
  selectSelectedNode,
  selectWholeGraph,
} from "#store/selectors.ts";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { findStoryStep } from "#view/story-step.ts";
import { withWholePage } from "#view/transitions.ts";
import { formatPathSummary } from "#words/paths.ts";
import { formatHeading } from "#words/titles.ts";
import { formatClaimSummary } from "./claim-summary.ts";
import styles from "./ReaderHead.module.css";

/** What the diagram is about: the title, a node's kind, and a sentence where there is room for one. */
export function ReaderHead() {
  const words = useWords();
  const graph = useApp(selectWholeGraph);
  const view = useApp((state) => state.view);
  const node = useApp(selectSelectedNode);
  const summary = useSummary();
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        {node !== null && view.story === null && (
          <p className={styles.kind}>
            <KindSymbol kind={node.type} glyph={findGlyph(node)} />
            {words.text.kinds[node.type].one}
          </p>
        )}
        <h1 className={styles.name}>{formatHeading(words, graph, withWholePage(view))}</h1>
      </div>
      {summary !== "" && <p className={styles.summary}>{summary}</p>}
    </header>
  );
}

/** A sentence on what is selected; of a claim, whose sentence is the title, standing, date and source. */
function useSummary(): string {
  const words = useWords();
  const graph = useApp(selectWholeGraph);
  const view = useApp((state) => state.view);
  const node = useApp(selectSelectedNode);
  const claim = useApp(selectSelectedClaim);
  const [path] = useApp(selectPaths);
  const told = findStoryStep(graph.stories, view.story);
  if (told !== null) return told.step.caption;
  if (claim !== null) return formatClaimSummary(words, graph, claim, view.asOf);
  if (path !== undefined) return formatPathSummary(words, graph, path);
  return node?.summary ?? "";
}
