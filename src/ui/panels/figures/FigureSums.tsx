import type { FigureGroup } from "#graph/figures.ts";
import type { FigureStanding } from "#graph/figures-rows.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { formatFigureStanding, formatSum } from "#words/figures.ts";
import styles from "./FigureSums.module.css";

/** A capacity is asked for in these three, so a gap in them is said. */
const ASKED: readonly FigureStanding[] = ["operating", "signed", "proposed"];

/** What the projects listed come to in each standing, side by side and never added. */
export function FigureSums({ group }: { readonly group: FigureGroup }) {
  const words = useWords();
  const { notAddedUp, unclaimed } = words.chapter("panels").figures;
  const { measure, sums, rows } = group;
  // One figure is its own sum.
  if (sums.length === 0 || rows.filter(({ isEarlier }) => !isEarlier).length === 1) return null;
  const asked = measure === "capacity" ? ASKED : [];
  const standings = new Set([...asked, ...sums.map(({ standing }) => standing)]);
  return (
    <dl className={styles.sums}>
      {[...standings].map((standing) => {
        const own = sums.filter((sum) => sum.standing === standing);
        const isListed = rows.some((row) => row.standing === standing && !row.isEarlier);
        return (
          <div key={standing}>
            <dt>{formatFigureStanding(words, standing, measure)}</dt>
            {own.map((sum) => (
              <dd key={`${sum.unit} ${sum.period}`}>{formatSum(words, sum)}</dd>
            ))}
            {own.length === 0 && <dd>{isListed ? notAddedUp : unclaimed}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
