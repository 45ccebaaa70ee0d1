import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from "react";
import { selectShown, selectSite, selectWholeGraph } from "#store/selectors.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { withQuery } from "#view/transitions.ts";
import type { Reach } from "#words/search.ts";
import { answerKey, CLOSED, type Combobox, isForList, type KeyAnswer, OPENED } from "./combobox.ts";
import type { SearchModule } from "./late-search.ts";
import { isSure, listAll, type SearchOptions } from "./option-list.ts";
import { useOpenedByAddress } from "./use-opened-by-address.ts";
import { type SearchState, useOptions } from "./use-options.ts";
import { useReach } from "./use-reach.ts";

export interface Search {
  /** The address's `q`, which the field shows and edits. */
  readonly text: string;
  readonly options: SearchOptions;
  readonly count: number;
  /** Whether the search has been loaded: what is typed before is answered then. */
  readonly state: SearchState;
  /** Which records are searched. */
  readonly reach: Reach;
  /** What shows the options, once it has been loaded. */
  readonly module: SearchModule | null;
  readonly isOpen: boolean;
  readonly active: number;
  /** Name of what was chosen last, until something else is typed. */
  readonly chosen: string;
  readonly type: (text: string) => void;
  readonly pressKey: (event: KeyboardEvent) => void;
  readonly tellChosen: (name: string) => void;
  readonly open: (isOpen: boolean) => void;
  /** Names close to a text that finds nothing. */
  readonly findNear: () => readonly string[];
  /** Gets ready for the first search, at a moment when that holds nothing up. */
  readonly prepare: () => void;
}

/** What the box has to offer for its text, all groups of it. */
function useAllOptions(
  text: string,
  { isOpen, isWalking }: { isOpen: boolean; isWalking: boolean },
) {
  const { graph, reach, reachOut } = useReach(isWalking);
  const here = useApp(selectWholeGraph);
  const shown = useApp(selectShown);
  const asOf = useApp(({ view }) => view.asOf);
  const site = useApp(selectSite);
  const present = useMemo(() => ({ graph: here, shown, asOf, site }), [here, shown, asOf, site]);
  const found = useOptions(graph, isOpen ? text : "", present);
  // What could not be had is asked for again as something else is typed.
  useEffect(() => {
    if (isOpen && text !== "") reachOut();
  }, [isOpen, text, reachOut]);
  const findNear = (): readonly string[] => found.module?.findNearNames(graph, text) ?? [];
  const prepare = () => {
    reachOut();
    found.prepare();
  };
  return { ...found, reach, prepare, findNear };
}

/** The state of the search box, and what its events do to it and to the view. */
export function useSearch(field: RefObject<HTMLInputElement | null>): Search {
  const store = useAppStore();
  const text = useApp((now) => now.view.q);
  const [combobox, setCombobox] = useState<Combobox>(CLOSED);
  const [chosen, setChosen] = useState("");
  // Enter pressed before there was a whole list to choose from.
  const [isHasty, setHasty] = useState(false);
  const open = useCallback((isOpen: boolean) => setCombobox(isOpen ? OPENED : CLOSED), []);
  useOpenedByAddress(store, open);

  const isOpen = combobox.isOpen && text.trim() !== "";
  const isWalking = isOpen && combobox.active >= 0;
  const found = useAllOptions(text, { isOpen, isWalking });
  const { options, module, state, reach, prepare, findNear } = found;
  const isComplete = state === "ready" && reach !== "loading";
  const all = listAll(options);
  const active = isOpen && combobox.active < all.length ? combobox.active : -1;

  const type = (value: string) => {
    const { view, navigate } = store.getState();
    navigate(withQuery(view, value), { change: "replace" });
    setCombobox(OPENED);
    setChosen("");
    setHasty(false);
  };
  const tellChosen = (name: string) => {
    setCombobox(CLOSED);
    setChosen(name);
    // On a phone the keyboard would hide what was chosen.
    if (window.matchMedia("(pointer: coarse)").matches) field.current?.blur();
  };
  const choose = (index: number, start?: number) => {
    const option = all[index];
    if (option === undefined) return;
    const { view, navigate } = store.getState();
    navigate(option.to(view), { reason: "search", ...(start === undefined ? {} : { start }) });
    tellChosen(option.name);
  };
  const chooseFirst = useEffectEvent(() => choose(0));
  useEffect(() => {
    if (!isHasty || !isComplete) return;
    setHasty(false);
    chooseFirst();
  }, [isHasty, isComplete]);
  const follow = (answer: KeyAnswer, start: number) => {
    if (answer.type === "show") setCombobox(answer.state);
    if (answer.type === "clear") type("");
    if (answer.type === "choose") choose(answer.index, start);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (!isForList(event)) return;
    const isHastyNow = event.key === "Enter" && isOpen && active < 0 && !isComplete;
    setHasty(isHastyNow && !isSure(options));
    if (isHastyNow && !isSure(options)) {
      event.preventDefault();
      return;
    }
    const answer = answerKey(event.key, { isOpen, active }, all.length);
    if (answer.type === "pass" || (answer.type === "clear" && text === "")) return;
    event.preventDefault();
    event.stopPropagation();
    follow(answer, event.timeStamp);
  };
  return {
    ...{ text, options, count: all.length, state, reach, module, isOpen, active, chosen },
    ...{ type, pressKey, tellChosen, open, prepare, findNear },
  };
}
