import { CopyButton } from "#ui/shared/CopyButton.tsx";
import type { CitationItem } from "#words/citation-items.ts";
import styles from "./Citation.module.css";
import { CITATION_FILES, type CitationFormat } from "./citation-formats.ts";
import { saveFile } from "./save-file.ts";
import { type CitationText, useCitation } from "./use-citation.ts";

const WORDS: Readonly<Record<Exclude<CitationText["state"], "ready">, string>> = {
  waiting: "Formatting…",
  failed: "This format could not be loaded. The others need nothing more; or load the page again.",
};

/** The citation as text, and what may be done with it. */
export function Citation({
  item,
  format,
  onClose,
}: {
  readonly item: CitationItem;
  readonly format: CitationFormat;
  readonly onClose: () => void;
}) {
  const citation = useCitation(item, format);
  const file = CITATION_FILES[format];
  const text = citation.state === "ready" ? citation.text : "";
  return (
    <>
      <textarea
        className={styles.text}
        aria-label="Citation"
        data-code={file === undefined ? undefined : ""}
        readOnly
        spellCheck={false}
        value={citation.state === "ready" ? text : WORDS[citation.state]}
      />
      <div className={styles.actions}>
        {text !== "" && (
          <CopyButton className={styles.action} text={() => text}>
            Copy citation
          </CopyButton>
        )}
        {file !== undefined && (
          <button
            type="button"
            className={styles.action}
            onClick={() => saveFile(`${item.id}.${file.extension}`, text, file.mediaType)}
          >
            Download .{file.extension}
          </button>
        )}
        <button type="button" className={styles.action} onClick={onClose}>
          Close
        </button>
      </div>
    </>
  );
}
