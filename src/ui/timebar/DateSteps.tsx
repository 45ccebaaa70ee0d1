import type { MouseEvent } from "react";
import { toInterval } from "#graph/as-of.ts";
import type { PartialDate } from "#schema/graph.ts";
import { Icon } from "#ui/shared/Icon.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatDate } from "#words/dates.ts";
import { fill } from "#words/fill.ts";
import styles from "./DateSteps.module.css";

/** Two buttons to the nearest dates before and after this one at which something changes. */
export function DateSteps({
  at,
  dates,
  onStep,
}: {
  readonly at: PartialDate;
  readonly dates: readonly PartialDate[];
  readonly onStep: (date: PartialDate, start: number) => void;
}) {
  const words = useWords();
  const { timebar } = words.text;
  const { end } = toInterval(at);
  const before = dates.findLast((date) => toInterval(date).end < end);
  const after = dates.find((date) => toInterval(date).end > end);
  const steps = [
    { at: before, icon: "previous", name: timebar.previous, nameWithDate: timebar.previousIs },
    { at: after, icon: "next", name: timebar.next, nameWithDate: timebar.nextIs },
  ] as const;
  return steps.map(({ at: date, icon, name, nameWithDate }) => {
    const said = date === undefined ? "" : formatDate(words, date);
    return (
      <button
        key={icon}
        type="button"
        className={styles.step}
        aria-label={date === undefined ? name : fill(nameWithDate, { date: said })}
        title={date === undefined ? undefined : said}
        aria-disabled={date === undefined}
        onClick={
          date === undefined ? undefined : (event: MouseEvent) => onStep(date, event.timeStamp)
        }
      >
        <Icon name={icon} />
      </button>
    );
  });
}
