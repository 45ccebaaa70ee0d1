import { useLayoutEffect, useRef } from "react";
import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { selectChanges, selectGraph, selectShown } from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatHiddenNeighbours, formatNodeTip } from "#words/diagram-spots.ts";
import styles from "./DiagramTooltip.module.css";
import type { Hover } from "./diagram.ts";
import { LineTip } from "./LineTip.tsx";

/** Clear space between the pointer and its words, in CSS pixels. */
const OFFSET = 14;

/** What the pointer rests on, beside it: a node's kind and name, a line's sentences. */
export function DiagramTooltip({ hover }: { readonly hover: Hover | null }) {
  const graph = useApp(selectGraph);
  const shown = useApp(selectShown);
  const changes = useApp(selectChanges);
  const on = useApp((state) => state.view.asOf);
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current } = element;
    const pane = current?.offsetParent;
    if (hover === null || current === null || !pane) return;
    const fits = hover.x + OFFSET + current.offsetWidth <= pane.clientWidth;
    const x = fits ? hover.x + OFFSET : hover.x - OFFSET - current.offsetWidth;
    const isLow = hover.y + OFFSET + current.offsetHeight > pane.clientHeight;
    const y = isLow ? hover.y - OFFSET - current.offsetHeight : hover.y + OFFSET;
    current.style.translate = `${Math.max(4, Math.round(x))}px ${Math.max(4, Math.round(y))}px`;
  });

  if (hover === null) return null;
  return (
    // The keyboard and the panel tell the same: this one is for the pointer alone.
    <div ref={element} className={styles.tooltip} aria-hidden="true">
      {hover.target.type === "node" ? (
        <NodeText graph={graph} shown={shown} id={hover.target.id} />
      ) : (
        <LineTip {...{ graph, shown, changes, on }} id={hover.target.id} />
      )}
    </div>
  );
}

function NodeText({
  graph,
  shown,
  id,
}: {
  readonly graph: Graph;
  readonly shown: Shown;
  readonly id: NodeId;
}) {
  const words = useWords();
  const node = graph.nodes.get(id);
  if (node === undefined) return null;
  const relations = (graph.incident.get(id) ?? []).filter((one) => shown.relations.has(one.id));
  const hidden = shown.hiddenNeighbours.get(id) ?? 0;
  return (
    <>
      <p className={styles.name}>{node.name}</p>
      <p className={styles.meta}>{formatNodeTip(words, node.type, relations.length)}</p>
      {hidden > 0 && <p className={styles.meta}>{formatHiddenNeighbours(words, hidden)}</p>}
    </>
  );
}
