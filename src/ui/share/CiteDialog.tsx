import { useEffect, useId, useRef, useState } from "react";
import type { ClaimId } from "#schema/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { useAppStore } from "#ui/shared/store-context.tsx";
import { Citation } from "./Citation.tsx";
import { CiteChoice } from "./CiteChoice.tsx";
import styles from "./CiteDialog.module.css";
import { CITATION_FORMATS, type CitationFormat, FORMAT_LABELS } from "./citation-formats.ts";
import { listCitedThings } from "./cited-things.ts";
import { readToday } from "./read-today.ts";

const FORMAT_OPTIONS = CITATION_FORMATS.map((value) => ({ value, label: FORMAT_LABELS[value] }));

/** Cites what the page is about, what that rests on, the view or all the data, in the format asked for. */
export function CiteDialog({
  claim,
  onClose,
}: {
  /** Cites this claim; `null` for what the page is about. */
  readonly claim: ClaimId | null;
  readonly onClose: () => void;
}) {
  const store = useAppStore();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // As the page stood when it was asked: nothing changes behind the dialog.
  const [things] = useState(() =>
    listCitedThings(store.getState(), claim, window.location.origin, readToday()),
  );
  const [index, setIndex] = useState(0);
  const [format, setFormat] = useState<CitationFormat>("plain");
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const options = things.map(({ label, item }, value) => ({ value, label, detail: item.title }));
  const item = things[index]?.item;
  return (
    <dialog ref={dialog} className={styles.cite} aria-labelledby={heading} onClose={onClose}>
      <div className={styles.body}>
        <h2 id={heading}>Cite</h2>
        <CiteChoice
          name="What"
          manner="rows"
          options={options}
          chosen={index}
          onChoose={setIndex}
        />
        <CiteChoice
          name="Format"
          manner="chips"
          options={FORMAT_OPTIONS}
          chosen={format}
          onChoose={setFormat}
        />
        {item !== undefined && (
          <Citation item={item} format={format} onClose={() => dialog.current?.close()} />
        )}
        <p className={styles.credit}>
          A date that nobody knows is left out, never filled in. APA and Chicago:{" "}
          <ExternalLink url="https://citationstyles.org/">
            Citations by CSL (citeproc-js)
          </ExternalLink>
        </p>
      </div>
    </dialog>
  );
}
