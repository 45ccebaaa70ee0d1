import { useRef, useState } from "react";
import type { Given } from "#ui/panels/parts/given.ts";
import { useOptions } from "#ui/search/use-options.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { isStart, WHOLE } from "#view/scopes.ts";
import { withPath, withScope } from "#view/transitions.ts";
import { findSelectedNode, type View } from "#view/view.ts";
import { NodePicker } from "./NodePicker.tsx";
import styles from "./PathEnds.module.css";
import { useStrayTyping } from "./use-stray-typing.ts";

type End = "from" | "to";

/** The two ends of a path, each a field that finds a node by any of its names. */
export function PathEnds({ given: { whole, view, site, words } }: { readonly given: Given }) {
  // One end is looked for at a time, so that both share one index.
  const [draft, setDraft] = useState<{ readonly end: End; readonly text: string } | null>(null);
  const { options, prepare } = useOptions(whole, draft?.text.trim() ?? "");
  const { path: texts } = words.chapter("panels");
  const { from, to } = view;
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const isUnread = useApp(({ ready, waiting }) => !ready || waiting?.goal === null);
  const open = from === null ? fields.from : to === null ? fields.to : null;
  useStrayTyping(open, isUnread);
  const picker = (end: End) => {
    const id = end === "from" ? from : to;
    return {
      field: fields[end],
      chosen: id === null ? null : (whole.nodes.get(id) ?? null),
      picking: {
        text: draft?.end === end ? draft.text : null,
        options: options.nodes.map((option) => ({
          ...option,
          to: (now: View) => {
            const picked = findSelectedNode(option.to(now));
            return end === "from" ? withPath(now, picked, now.to) : withPath(now, now.from, picked);
          },
        })),
        onText: (text: string | null) => setDraft(text === null ? null : { end, text }),
      },
      onPrepare: prepare,
    };
  };
  return (
    <div className={styles.ends}>
      <NodePicker label={texts.from} {...picker("from")} />
      <NodePicker label={texts.to} {...picker("to")} />
      {isStart(view.scope) && (
        <p className={styles.scope}>
          <Phrase
            text={texts.articleOnly}
            parts={{
              link: <ViewLink to={(now) => withScope(now, WHOLE, site)}>{texts.inWorld}</ViewLink>,
            }}
          />
        </p>
      )}
      {from !== null && to !== null && (
        <ViewLink className={styles.swap} to={(now) => withPath(now, now.to, now.from)}>
          {texts.swap}
        </ViewLink>
      )}
    </div>
  );
}
