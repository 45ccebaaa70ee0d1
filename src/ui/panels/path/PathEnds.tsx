import { useState } from "react";
import type { Given } from "#ui/panels/parts/given.ts";
import { useOptions } from "#ui/search/use-options.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withPath, withScope } from "#view/transitions.ts";
import { findSelectedNode, type View } from "#view/view.ts";
import { NodePicker } from "./NodePicker.tsx";
import styles from "./PathEnds.module.css";

type End = "from" | "to";

/** The two ends of a path, each a field that finds a node by any of its names. */
export function PathEnds({ given: { whole, view, site } }: { readonly given: Given }) {
  // One end is looked for at a time, so that both share one index.
  const [draft, setDraft] = useState<{ readonly end: End; readonly text: string } | null>(null);
  const { options, prepare } = useOptions(whole, draft?.text.trim() ?? "");
  const { from, to } = view;
  const picker = (end: End) => {
    const id = end === "from" ? from : to;
    return {
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
      <NodePicker label="From" {...picker("from")} />
      <NodePicker label="To" {...picker("to")} />
      {view.scope === "article" && (
        <p className={styles.scope}>
          Only what the article names is looked for.{" "}
          <ViewLink to={(now) => withScope(now, "world", site)}>Look in all records</ViewLink>
        </p>
      )}
      {from !== null && to !== null && (
        <ViewLink className={styles.swap} to={(now) => withPath(now, now.to, now.from)}>
          Swap the ends
        </ViewLink>
      )}
    </div>
  );
}
