import type { MouseEvent } from "react";
import { toInterval } from "#graph/as-of.ts";
import type { PartialDate } from "#schema/graph.ts";
import { Icon } from "#ui/shared/Icon.tsx";
import { formatDate } from "#words/dates.ts";
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
  const { end } = toInterval(at);
  const before = dates.findLast((date) => toInterval(date).end < end);
  const after = dates.find((date) => toInterval(date).end > end);
  const steps = [
    { date: before, icon: "previous", name: "Previous change" },
    { date: after, icon: "next", name: "Next change" },
  ] as const;
  return steps.map(({ date, icon, name }) => (
    <button
      key={icon}
      type="button"
      className={styles.step}
      aria-label={date === undefined ? name : `${name}: ${formatDate(date)}`}
      title={date === undefined ? undefined : formatDate(date)}
      aria-disabled={date === undefined}
      onClick={
        date === undefined ? undefined : (event: MouseEvent) => onStep(date, event.timeStamp)
      }
    >
      <Icon name={icon} />
    </button>
  ));
}
