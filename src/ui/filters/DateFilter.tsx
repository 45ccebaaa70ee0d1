import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { withAsOf } from "#view/transitions.ts";
import { formatDate } from "#words/dates.ts";
import { DATE_HELP, formatBadDate } from "#words/messages.ts";
import styles from "./DateFilter.module.css";
import { DateSteps } from "./DateSteps.tsx";
import type { OnFilter } from "./FacetRow.tsx";

interface DateFilterProps {
  /** The reader's date; `null` for the newest. */
  readonly asOf: PartialDate | null;
  readonly newest: PartialDate | null;
  /** The dates at which something changes, the earliest first. */
  readonly dates: readonly PartialDate[];
  readonly onFilter: OnFilter;
}

/** The date in force: typed, or stepped from one change to the next. */
export function DateFilter({ asOf, newest, dates, onFilter }: DateFilterProps) {
  const id = useId();
  // What is being typed, while it is about this date: another date (Back, a step) drops it.
  const [draft, setDraft] = useState<{ text: string; over: PartialDate | null; isBad: boolean }>();
  const current = draft?.over === asOf ? draft : undefined;
  const isBad = current?.isBad ?? false;
  const help = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isBad) help.current?.scrollIntoView({ block: "nearest" });
  }, [isBad]);
  const text = current?.text ?? asOf ?? "";
  if (newest === null) return null;

  const set = (date: PartialDate | null, start: number) => {
    setDraft(undefined);
    onFilter((view) => withAsOf(view, date === newest ? null : date), start);
  };
  const take = (event: SyntheticEvent) => {
    if (current === undefined) return;
    const typed = current.text.trim();
    const date = parsePartialDate(typed);
    if (typed === "" || date !== null) set(date, event.timeStamp);
    else setDraft({ ...current, isBad: true });
  };
  const takeOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) take(event);
  };

  return (
    <fieldset className={styles.group} aria-label="As of">
      <legend className={styles.legend}>As of</legend>
      <p id={`${id}-force`} className={styles.force}>
        {asOf === null ? "newest: " : "in force: "}
        <time dateTime={asOf ?? newest}>{formatDate(asOf ?? newest)}</time>
      </p>
      <div className={styles.field}>
        <input
          className={styles.input}
          aria-label="As of"
          value={text}
          placeholder={newest}
          autoComplete="off"
          maxLength={24}
          aria-invalid={isBad}
          aria-describedby={`${id}-force ${id}-help`}
          onChange={(event) =>
            setDraft({ text: event.currentTarget.value, over: asOf, isBad: false })
          }
          onBlur={take}
          onKeyDown={takeOnEnter}
        />
        <DateSteps at={asOf ?? newest} dates={dates} onStep={set} />
      </div>
      <p ref={help} id={`${id}-help`} className={styles.help} aria-live="polite" data-bad={isBad}>
        {isBad ? formatBadDate(text.trim()) : DATE_HELP}
      </p>
    </fieldset>
  );
}
