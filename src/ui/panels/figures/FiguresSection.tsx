import { useMemo, useState } from "react";
import { countLaterFigures, type FigureGroup, listFigures } from "#graph/figures.ts";
import { findConvertible } from "#graph/figures-basis.ts";
import type { GraphNode } from "#schema/graph.ts";
import { FoldedSection } from "#ui/panels/parts/FoldedSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { fill } from "#words/fill.ts";
import { formatOnDate } from "#words/standings.ts";
import { FigureGroupPart } from "./FigureGroupPart.tsx";
import { FigureMethod } from "./FigureMethod.tsx";
import styles from "./FiguresSection.module.css";
import { LceSwitch } from "./LceSwitch.tsx";

/** So few figures need no fold around them: the telling ones of more stand at a glance. */
const FEW_FIGURES = 5;
/** Figures that stand in the open before their groups fold. */
const OPEN_FIGURES = 24;

/**
 * A node's figures on the date in force, by measure and product. Nothing where it has none.
 */
export function FiguresSection({
  given,
  node,
}: {
  readonly given: Given;
  readonly node: GraphNode;
}) {
  const { graph, on, words } = given;
  const { figures } = words.chapter("panels");
  const { knownBy } = given.view;
  const [isLce, setLce] = useState(false);
  const asGiven = useMemo(
    () => listFigures(graph, node.id, on, { knownBy }),
    [graph, node.id, on, knownBy],
  );
  const asLce = useMemo(
    () => (isLce ? listFigures(graph, node.id, on, { basis: "lce", knownBy }) : []),
    [graph, node.id, on, knownBy, isLce],
  );
  const groups = isLce ? asLce : asGiven;
  const open = useMemo(() => listOpen(groups), [groups]);
  const later = useMemo(
    () => countLaterFigures(graph, node.id, on, knownBy),
    [graph, node.id, on, knownBy],
  );
  if (asGiven.length === 0 && later === 0) return null;
  const rows = asGiven.flatMap((group) => group.rows);
  return (
    <FoldedSection
      id="details-figures"
      title={figures.title}
      count={rows.length}
      isOpen={rows.length <= FEW_FIGURES}
    >
      <div className={styles.figures}>
        <p className={styles.note}>
          {fill(figures.note, { on: formatOnDate(words, on) })}
          {later > 0 && ` ${words.count(figures.later, later)}`}
        </p>
        {rows.some((row) => findConvertible(graph, row) !== null) && (
          <LceSwitch isOn={isLce} onChange={setLce} />
        )}
        {groups.map((group) => (
          <FigureGroupPart
            key={group.id}
            given={given}
            here={node.id}
            shown={{ group, basis: isLce ? "lce" : "given" }}
            isOpen={open.has(group.id)}
          />
        ))}
        <FigureMethod groups={groups} />
      </div>
    </FoldedSection>
  );
}

/** The first groups, as long as they are short together. */
function listOpen(groups: readonly FigureGroup[]): ReadonlySet<string> {
  const open = new Set<string>();
  let figures = 0;
  for (const { id, rows } of groups) {
    figures += rows.length;
    if (open.size > 0 && figures > OPEN_FIGURES) break;
    open.add(id);
  }
  return open;
}
