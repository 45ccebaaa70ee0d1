import { useEffect, useState } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import type { CitationItem } from "#words/citation-items.ts";
import { type CitationFormat, formatCitation } from "./citation-formats.ts";

/** A citation, or that it is being made or could not be. */
export type CitationText =
  | { readonly state: "ready"; readonly text: string }
  | { readonly state: "waiting" | "failed" };

interface Made {
  readonly item: CitationItem;
  readonly format: CitationFormat;
  readonly result: CitationText;
}

/** The citation of an item in a format. */
export function useCitation(item: CitationItem, format: CitationFormat): CitationText {
  const words = useWords();
  const [made, setMade] = useState<Made | null>(null);
  const text = format.format(words, item);
  const isMade = made?.item === item && made.format === format;
  useEffect(() => {
    if (format.format(words, item) !== null) return;
    let isWanted = true;
    const tell = (result: CitationText) => {
      if (isWanted) setMade({ item, format, result });
    };
    formatCitation(words, item, format).then(
      (styled) => tell({ state: "ready", text: styled }),
      () => tell({ state: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [words, item, format]);
  if (text !== null) return { state: "ready", text };
  return isMade ? made.result : { state: "waiting" };
}
