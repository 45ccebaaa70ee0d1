import { type FocusEvent, type RefObject, useId, useRef } from "react";
import type { GraphNode } from "#schema/graph.ts";
import { NodeOptionRow } from "#ui/search/NodeOptionRow.tsx";
import { useLeft } from "#ui/shared/use-left.ts";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./NodePicker.module.css";
import { type Picking, usePicker } from "./use-picker.ts";

/** A field that finds a node: an editable combobox whose options are links to the view with it. */
export function NodePicker({
  label,
  field,
  chosen,
  picking,
  onPrepare,
}: {
  readonly label: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly chosen: GraphNode | null;
  readonly picking: Picking;
  /** Gets the search ready. */
  readonly onPrepare: () => void;
}) {
  const id = useId();
  const { path } = useWords().chapter("panels");
  const box = useRef<HTMLDivElement>(null);
  const { text, options } = picking;
  const { isOpen, active, close, type, pressKey } = usePicker(picking);
  useLeft(box, isOpen, close);
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget) && text !== null) close();
  };
  const hasList = isOpen && options.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field and its options leave as one
    <div ref={box} className={styles.picker} onBlur={leave}>
      <label htmlFor={`${id}-field`}>{label}</label>
      <input
        ref={field}
        type="text"
        id={`${id}-field`}
        className={styles.field}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={hasList ? `${id}-list` : undefined}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        placeholder={path.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        value={text ?? chosen?.name ?? ""}
        onFocus={(event) => {
          event.currentTarget.select();
          onPrepare();
        }}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={pressKey}
      />
      {isOpen && (
        <div className={styles.popup}>
          {options.length === 0 ? (
            <p className={styles.message}>{path.noNode}</p>
          ) : (
            <div id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1}>
              {options.map((option, index) => (
                <NodeOptionRow
                  key={option.id}
                  id={`${id}-${index}`}
                  option={option}
                  isActive={index === active}
                  onChosen={close}
                />
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
