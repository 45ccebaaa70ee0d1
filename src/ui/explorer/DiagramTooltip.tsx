import { useLayoutEffect, useRef } from "react";
import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { Pointed } from "#store/app-store.ts";
import { selectShown } from "#store/selectors.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { formatAsOf } from "#words/dates.ts";
import { KIND_LABELS } from "#words/labels.ts";
import { formatCount } from "#words/messages.ts";
import styles from "./DiagramTooltip.module.css";
import type { Hover } from "./use-canvas.ts";

/** Clear space between the pointer and its words, in CSS pixels. */
const OFFSET = 14;
/** Sentences told of a line with many relations; the rest are counted. */
const MOST_SENTENCES = 3;

/** What the pointer rests on, beside it: a node's kind and name, a line's sentences. */
export function DiagramTooltip({ hover }: { readonly hover: Hover | null }) {
  const graph = useApp((state) => state.graph);
  const shown = useApp(selectShown);
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
      <TooltipText graph={graph} shown={shown} target={hover.target} />
    </div>
  );
}

function TooltipText({
  graph,
  shown,
  target,
}: {
  readonly graph: Graph;
  readonly shown: Shown;
  readonly target: Pointed;
}) {
  if (target.type === "node") {
    const node = graph.nodes.get(target.id);
    if (node === undefined) return null;
    const relations = (graph.incident.get(node.id) ?? []).filter(({ id }) =>
      shown.relations.has(id),
    );
    return (
      <>
        <p className={styles.name}>{node.name}</p>
        <p className={styles.meta}>
          {KIND_LABELS[node.type].one}, {formatCount(relations.length, "relation")} in view
        </p>
      </>
    );
  }
  const bridge = shown.bridges.get(target.id);
  if (bridge !== undefined) {
    const names = bridge.via.map((id) => graph.nodes.get(id)?.name ?? id);
    return <p>Joined through what is hidden: {names.join("; ")}</p>;
  }
  const standings = shown.lines.get(target.id)?.standings ?? [];
  return (
    <>
      {standings.slice(0, MOST_SENTENCES).map(({ relation, claim, status, sometime }) => (
        <div key={relation.id} className={styles.sentence}>
          <p>{claim.statement}</p>
          <p className={styles.meta}>
            <StandingChip status={status} /> {formatAsOf(claim.asOf, claim.asOfApprox, sometime)}
          </p>
        </div>
      ))}
      {standings.length > MOST_SENTENCES && (
        <p className={styles.meta}>and {standings.length - MOST_SENTENCES} more: click to read</p>
      )}
    </>
  );
}
