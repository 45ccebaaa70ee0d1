import { useId } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import styles from "./CiteChoice.module.css";

/** One of a few things to choose from. */
export interface CiteOption<T> {
  readonly value: T;
  readonly label: string;
  /** Which one of its sort, said after the label. */
  readonly detail?: string;
}

/** A choice of one: in rows where each needs words, as chips where a name is enough. */
export function CiteChoice<T>({
  name,
  options,
  chosen,
  manner,
  onChoose,
}: {
  readonly name: string;
  readonly options: readonly CiteOption<T>[];
  readonly chosen: T;
  readonly manner: "rows" | "chips";
  readonly onChoose: (value: T) => void;
}) {
  const group = useId();
  const { cite } = useWords().chapter("share");
  return (
    <fieldset className={`${styles.choice} ${styles[manner]}`}>
      <legend>{name}</legend>
      <div>
        {options.map(({ value, label, detail }) => (
          <label key={`${label} ${detail}`}>
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>
              {label}
              {detail !== undefined && (
                <span className={styles.detail}>{fill(cite.detail, { title: detail })}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
