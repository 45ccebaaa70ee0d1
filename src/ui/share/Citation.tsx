import { CopyButton } from "#ui/shared/CopyButton.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import type { CitationItem } from "#words/citation-items.ts";
import { fill } from "#words/fill.ts";
import styles from "./Citation.module.css";
import type { CitationFormat } from "./citation-formats.ts";
import { saveFile } from "./save-file.ts";
import { useCitation } from "./use-citation.ts";

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
  const { cite } = useWords().chapter("share");
  const citation = useCitation(item, format);
  const { file } = format;
  const text = citation.state === "ready" ? citation.text : "";
  return (
    <>
      <textarea
        className={styles.text}
        aria-label={cite.citation}
        data-code={file === undefined ? undefined : ""}
        readOnly
        spellCheck={false}
        value={citation.state === "ready" ? text : cite[citation.state]}
      />
      <div className={styles.actions}>
        {text !== "" && (
          <CopyButton className={styles.action} text={() => text}>
            {cite.copy}
          </CopyButton>
        )}
        {file !== undefined && (
          <button
            type="button"
            className={styles.action}
            onClick={() => saveFile(`${item.id}.${file.extension}`, text, file.mediaType)}
          >
            {fill(cite.download, { extension: file.extension })}
          </button>
        )}
        <button type="button" className={styles.action} onClick={onClose}>
          {cite.close}
        </button>
      </div>
    </>
  );
}
