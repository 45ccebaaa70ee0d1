import { countDisagreement } from "#graph/conflicts.ts";
import type { Graph, Relation } from "#graph/graph.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { formatDisagreement } from "#words/standings.ts";
import styles from "./Disagreement.module.css";

/** At a relation's head: how many sources disagree about it. Nothing where none do. */
export function Disagreement({
  graph,
  relation,
}: {
  readonly graph: Graph;
  readonly relation: Relation;
}) {
  const words = useWords();
  const { claims, sources } = countDisagreement(graph, relation);
  if (claims === 0) return null;
  return <p className={styles.count}>{formatDisagreement(words, claims, sources)}</p>;
}
