import { useEffect, useId, useRef, useState } from "react";
import type { ClaimId } from "#schema/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useAppStore } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { Citation } from "./Citation.tsx";
import { CiteChoice } from "./CiteChoice.tsx";
import styles from "./CiteDialog.module.css";
import { CITATION_FORMATS, type CitationFormat } from "./citation-formats.ts";
import { listCitedThings } from "./cited-things.ts";
import { readToday } from "./read-today.ts";

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
  const words = useWords();
  const { cite } = words.chapter("share");
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // As the page stood when it was asked: nothing changes behind the dialog.
  const [things] = useState(() =>
    listCitedThings(store.getState(), claim, window.location.origin, readToday()),
  );
  const [index, setIndex] = useState(0);
  const [format, setFormat] = useState<CitationFormat>(CITATION_FORMATS[0]);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const options = things.map(({ label, item }, value) => ({ value, label, detail: item.title }));
  const formats = CITATION_FORMATS.map((value) => ({ value, label: value.name(words) }));
  const item = things[index]?.item;
  return (
    <dialog ref={dialog} className={styles.cite} aria-labelledby={heading} onClose={onClose}>
      <div className={styles.body}>
        <h2 id={heading}>{cite.heading}</h2>
        <CiteChoice
          name={cite.what}
          manner="rows"
          options={options}
          chosen={index}
          onChoose={setIndex}
        />
        <CiteChoice
          name={cite.format}
          manner="chips"
          options={formats}
          chosen={format}
          onChoose={setFormat}
        />
        {item !== undefined && (
          <Citation item={item} format={format} onClose={() => dialog.current?.close()} />
        )}
        <p className={styles.credit}>
          <Phrase
            text={cite.credit}
            parts={{
              csl: <ExternalLink url="https://citationstyles.org/">{cite.csl}</ExternalLink>,
            }}
          />
        </p>
      </div>
    </dialog>
  );
}
