import { useDeferredValue, useMemo } from "react";
import {
  selectChanges,
  selectGraph,
  selectInView,
  selectSelectedId,
  selectShown,
  selectSite,
} from "#store/selectors.ts";
import { useFollowLinks } from "#ui/shared/follow-links.ts";
import { useApp, useSettledView } from "#ui/shared/store-context.tsx";
import { useAfterFrame } from "#ui/shared/use-after-frame.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { isWhole } from "#view/scopes.ts";
import { fill } from "#words/fill.ts";
import { formatInView } from "#words/messages.ts";
import { formatChangesFound } from "#words/outline.ts";
import { createOutlineAddresses } from "./addresses.ts";
import { OutlineKindList } from "./OutlineKindList.tsx";
import { OutlineRest } from "./OutlineRest.tsx";
import styles from "./OutlineView.module.css";
import { listCentre } from "./outline-centre.ts";
import type { OutlineGiven } from "./outline-given.ts";
import { buildOutline, type OutlineKind } from "./outline-groups.ts";

/** Nodes of a large graph that are listed before the rest: more than any screen has room for. */
const AT_ONCE = 40;

/** How many nodes of each kind are among the first `most` of all; kinds without any are left out. */
function shareOut(kinds: readonly OutlineKind[], most: number) {
  let before = 0;
  return kinds.flatMap((kind) => {
    const room = most - before;
    before += kind.nodes.length;
    return room > 0 ? [{ kind, most: room }] : [];
  });
}

/** Whatever the diagram shows, as headings and lists: its equal for eyes, ears and fingers. */
export function OutlineView() {
  const follow = useFollowLinks();
  const words = useWords();
  const texts = words.chapter("outline");
  const inView = useApp(selectInView);
  const selected = useApp(selectSelectedId);
  const since = useApp((state) => state.view.since);
  const { kinds, given, isInPart } = useOutline();
  // A long list comes in two goes: its head with the click that asks for it, the rest right after.
  const isWhole = useDeferredValue(true, !given.isFolded);
  const hidden = inView.allNodes - inView.nodes + inView.allRelations - inView.relations;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the links inside come here as clicks
    <section
      id="outline"
      className={styles.outline}
      aria-labelledby="outline-title"
      tabIndex={-1}
      onClick={follow}
    >
      <h2 id="outline-title">{texts.title}</h2>
      <p className={styles.lead}>
        {isInPart ? texts.inPart : fill(texts.lead, { inView: formatInView(words, inView) })}{" "}
        {hidden > 0 && !isInPart && <OutlineRest />}
      </p>
      {since !== null && (
        <p className={styles.lead}>
          {formatChangesFound(words, since, [...given.changes.values()])}
        </p>
      )}
      {shareOut(kinds, isWhole ? Number.POSITIVE_INFINITY : AT_ONCE).map(({ kind, most }) => (
        <OutlineKindList
          key={kind.kind}
          kind={kind}
          most={most}
          given={given}
          selected={selected}
        />
      ))}
    </section>
  );
}

/**
 * The lists of the moment: they follow a click or a drag as soon as the page has nothing more urgent to
 * show. A page of all records that has not been taken over yet lists only what it is about: thousands of
 * items would stand in every file.
 */
function useOutline() {
  const isReady = useApp((state) => state.ready);
  const scope = useApp((state) => state.view.scope);
  const site = useApp(selectSite);
  const graph = useAfterFrame(useApp(selectGraph));
  const shown = useAfterFrame(useApp(selectShown));
  const changed = useAfterFrame(useApp(selectChanges));
  const view = useSettledView();
  const isOfAll = isWhole(scope);
  const isInPart = isOfAll && !isReady;
  const only = useMemo(
    () => (isInPart ? listCentre(graph, view) : undefined),
    [graph, isInPart, view],
  );
  const kinds = useMemo(() => buildOutline(graph, shown, only), [graph, shown, only]);
  const addresses = useMemo(() => createOutlineAddresses(view, site), [view, site]);
  const changes = useMemo(
    () => new Map(changed.map((change) => [change.relation.id, change])),
    [changed],
  );
  const { asOf } = view;
  const given = useMemo<OutlineGiven>(
    () => ({ graph, shown, addresses, on: asOf, changes, isFolded: isOfAll && !isInPart }),
    [graph, shown, addresses, asOf, changes, isOfAll, isInPart],
  );
  return { kinds, given, isInPart };
}
