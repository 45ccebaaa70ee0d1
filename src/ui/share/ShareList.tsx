import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { ClaimId } from "#schema/graph.ts";
import { CopyButton } from "#ui/shared/CopyButton.tsx";
import { useAppStore } from "#ui/shared/store-context.tsx";
import { formatQuotation, formatSentence } from "#words/quotation.ts";
import { copyBoth } from "./copy-both.ts";
import { moveFocus } from "./move-focus.ts";
import { keepBeside } from "./place-beside.ts";
import { askForSheet, printPage } from "./print-page.ts";
import { readAddress, readQuoted } from "./read-shared.ts";
import styles from "./ShareList.module.css";
import { canSend, sendView } from "./send-view.ts";
import { useLeaving } from "./use-leaving.ts";

interface ShareListProps {
  readonly id: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly claim: ClaimId | null;
  readonly onCite: () => void;
  readonly onEmbed: () => void;
  readonly onClose: () => void;
}

/** What may be done with the page or a claim. What copies stays open and says that it has. */
export function ShareList({ id, button, claim, onCite, onEmbed, onClose }: ShareListProps) {
  const store = useAppStore();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current === null || button.current === null) return;
    if (!list.current.matches(":popover-open")) list.current.showPopover();
    list.current.querySelector("button")?.focus();
    return keepBeside(list.current, button.current);
  }, [button]);
  useEffect(() => {
    if (claim === null) askForSheet(store);
  }, [store, claim]);
  useLeaving([list, button], onClose);
  const { place } = store.getState().view;
  const quoted = claim ?? (place.page === "claim" ? place.id : null);
  const print = () => {
    onClose();
    void printPage(store);
  };
  return (
    <ul
      ref={list}
      id={id}
      popover="auto"
      aria-label={claim === null ? "Share" : "Quote or cite"}
      className={styles.list}
      onToggle={(event) => event.newState === "closed" && onClose()}
      onKeyDown={(event) => moveFocus(event, event.currentTarget)}
    >
      {claim === null && (
        <li>
          <CopyButton className={styles.item} text={() => readAddress(store)}>
            Copy link
          </CopyButton>
        </li>
      )}
      {quoted !== null && <QuoteItems claim={quoted} />}
      {claim === null && canSend() && (
        <Item words="Share…" onChoose={() => void sendView(store).then(onClose)} />
      )}
      <Item words="Cite…" onChoose={onCite} />
      {claim === null && <Item words="Embed…" onChoose={onEmbed} />}
      {claim === null && <Item words="Print…" onChoose={print} />}
    </ul>
  );
}

function Item({ words, onChoose }: { readonly words: string; readonly onChoose: () => void }) {
  return (
    <li>
      <button type="button" className={styles.item} onClick={onChoose}>
        {words}
      </button>
    </li>
  );
}

function QuoteItems({ claim }: { readonly claim: ClaimId }) {
  const store = useAppStore();
  const quoted = () => readQuoted(store.getState(), claim);
  const ways = [
    { words: "Copy sentence with source", quote: formatSentence },
    { words: "Copy quotation block", quote: formatQuotation },
  ];
  return ways.map(({ words, quote }) => (
    <li key={words}>
      <CopyButton
        className={styles.item}
        text={() => quote(quoted()).text}
        write={(text) => copyBoth({ text, html: quote(quoted()).html })}
      >
        {words}
      </CopyButton>
    </li>
  ));
}
