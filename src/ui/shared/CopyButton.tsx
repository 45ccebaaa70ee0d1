import { type ReactNode, useState } from "react";
import styles from "./CopyButton.module.css";
import { useWords } from "./use-words.ts";

type Result = "idle" | "copied" | "blocked";

// Outside the component, so that React calls it once and not at every render.
function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

function writeText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** Puts text on the clipboard and says so; where the clipboard is blocked, offers the text to copy. */
export function CopyButton({
  text,
  className,
  name,
  write,
  children,
}: {
  /** Read when the button is pressed: an absolute address is known only in the browser. */
  readonly text: () => string;
  readonly className?: string | undefined;
  /** Accessible name where the button shows only an icon. */
  readonly name?: string | undefined;
  /** Puts it on the clipboard where there is more to it than the text. */
  readonly write?: (text: string) => Promise<void>;
  readonly children: ReactNode;
}) {
  const words = useWords().text.copy;
  const [result, setResult] = useState<Result>("idle");
  const [offered, setOffered] = useState("");
  const copy = async () => {
    const wanted = text();
    try {
      await (write ?? writeText)(wanted);
      setResult("copied");
    } catch {
      setOffered(wanted);
      setResult("blocked");
    }
  };
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={className}
        aria-label={result === "copied" ? undefined : name}
        title={name}
        onClick={() => void copy()}
        onBlur={() => setResult((before) => (before === "copied" ? "idle" : before))}
      >
        <span aria-live="polite">{result === "copied" ? words.copied : children}</span>
      </button>
      {result === "blocked" && (
        <input
          className={styles.offered}
          aria-label={words.blocked}
          readOnly
          value={offered}
          ref={focusAndSelect}
        />
      )}
    </span>
  );
}
