import { useLayoutEffect, useMemo, useRef } from "react";
import { controlPoint, edgeBend, type Point } from "#scene/geometry.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatClaimSpot, formatGroupSpot, formatNodeSpot } from "#words/diagram-spots.ts";
import type { Diagram } from "./diagram.ts";
import styles from "./KeyboardWalk.module.css";
import { findIndex, listRow, type Spot, type Walk } from "./keyboard-walk.ts";

/** The one focusable element of the diagram's keyboard layer, over the item it stands for. */
export function KeyboardSpot({
  walk,
  spot,
  diagram,
  said: done,
  onSelect,
}: {
  readonly walk: Walk;
  readonly spot: Spot;
  readonly diagram: Diagram;
  /** What the last key did, for those who look. */
  readonly said: string;
  /** @param start - The time stamp of the click. */
  readonly onSelect: (start: number) => void;
}) {
  const words = useWords();
  const graph = useApp(selectWholeGraph);
  const element = useRef<HTMLButtonElement>(null);
  const point = useMemo(() => findPoint(walk, spot), [walk, spot]);

  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const place = () => {
      if (point === null) return;
      const { x, y } = diagram.canvas.toScreen(point);
      current.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    };
    if (point !== null) diagram.canvas.keepInSight(point);
    place();
    return diagram.watchViewport(place);
  }, [diagram, point]);

  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true });
  }, []);

  const row = listRow(walk, spot);
  const index = findIndex(row, spot);
  const place = { index, total: row.length };
  const say = () => {
    if (spot.type === "group") {
      const nodes = walk.groups.find(({ kind }) => kind === spot.kind)?.nodes.length ?? 0;
      return formatGroupSpot(words, spot.kind, nodes, place);
    }
    if (spot.type === "node") {
      const claims = walk.claimsOf.get(spot.id)?.length ?? 0;
      return formatNodeSpot(words, graph, spot.id, {
        claims,
        hidden: walk.hidden.get(spot.id),
        place,
      });
    }
    const standing = walk.claimsOf.get(spot.node)?.[spot.index];
    return standing === undefined ? "" : formatClaimSpot(words, graph, spot.node, standing, place);
  };
  const said = say();
  return (
    <>
      <button
        ref={element}
        type="button"
        className={styles.spot}
        onClick={(event) => onSelect(event.timeStamp)}
        data-on={spot.type}
        aria-label={said}
      />
      {/* What a screen reader says, for those who look: the button is a bare ring. */}
      <p className={styles.caption} aria-hidden="true">
        {done === "" ? said : done}
      </p>
    </>
  );
}

/** Where the spot lies in layout units; a kind has no place of its own: its first node's. */
function findPoint(walk: Walk, spot: Spot): Point | null {
  if (spot.type === "node") return walk.positions.get(spot.id) ?? null;
  if (spot.type === "group") {
    const [first] = walk.groups.find(({ kind }) => kind === spot.kind)?.nodes ?? [];
    return first === undefined ? null : (walk.positions.get(first) ?? null);
  }
  const relation = walk.claimsOf.get(spot.node)?.[spot.index]?.relation;
  if (relation === undefined) return null;
  const from = walk.positions.get(relation.subject);
  const to = walk.positions.get(relation.object);
  if (from === undefined || to === undefined) return null;
  const bend = edgeBend({ id: relation.subject, ...from }, { id: relation.object, ...to });
  // A quadratic curve's middle lies half way to its control point.
  return controlPoint(from, to, bend / 2);
}
