import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { isComposing } from "#browser/composing.ts";
import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { formatBadDate } from "#words/messages.ts";
import styles from "./DateField.module.css";

interface DateFieldProps {
  readonly name: string;
  /** The reader's date; `null` for none. */
  readonly value: PartialDate | null;
  readonly placeholder: string;
  /** Says beside the field what it is for; its id is what else describes it. */
  readonly help: string;
  readonly describedBy?: string | undefined;
  readonly onSet: (date: PartialDate | null, start: number) => void;
}

/** A day, month or year as text: taken at Enter or on leaving, so that no half of it flashes by. */
export function DateField({ name, value, placeholder, help, describedBy, onSet }: DateFieldProps) {
  const words = useWords();
  const id = useId();
  // What is being typed, while it is about this date: another date (Back, a step) drops it.
  const [draft, setDraft] = useState<{ text: string; over: PartialDate | null; isBad: boolean }>();
  const current = draft?.over === value ? draft : undefined;
  const isBad = current?.isBad ?? false;
  const note = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isBad) note.current?.scrollIntoView({ block: "nearest" });
  }, [isBad]);
  const text = current?.text ?? value ?? "";

  const take = (event: SyntheticEvent) => {
    if (current === undefined) return;
    const typed = current.text.trim();
    const date = parsePartialDate(typed);
    if (typed !== "" && date === null) {
      setDraft({ ...current, isBad: true });
      return;
    }
    setDraft(undefined);
    onSet(date, event.timeStamp);
  };
  const takeOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !isComposing(event.nativeEvent)) take(event);
  };
  const describers = [describedBy, `${id}-help`].filter((one) => one !== undefined).join(" ");

  return (
    <span className={styles.field}>
      <input
        type="text"
        className={styles.input}
        aria-label={name}
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        maxLength={24}
        aria-invalid={isBad}
        aria-describedby={describers}
        onChange={(event) =>
          setDraft({ text: event.currentTarget.value, over: value, isBad: false })
        }
        onBlur={take}
        onKeyDown={takeOnEnter}
      />
      <span
        ref={note}
        id={`${id}-help`}
        className={styles.help}
        aria-live="polite"
        data-bad={isBad}
      >
        {isBad ? formatBadDate(words, text.trim()) : help}
      </span>
    </span>
  );
}
