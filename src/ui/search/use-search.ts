import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from "react";
import { selectSite, selectWholeGraph } from "#store/selectors.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { withQuery } from "#view/transitions.ts";
import { answerKey, CLOSED, type Combobox, isForList, type KeyAnswer, OPENED } from "./combobox.ts";
import type { SearchModule } from "./late-search.ts";
import { isElsewhere, listAll, type SearchOptions } from "./option-list.ts";
import { useOpenedByAddress } from "./use-opened-by-address.ts";
import { type SearchState, useOptions } from "./use-options.ts";

export interface Search {
  /** The address's `q`, which the field shows and edits. */
  readonly text: string;
  readonly options: SearchOptions;
  readonly count: number;
  /** Whether the search has been loaded: what is typed before is answered then. */
  readonly state: SearchState;
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
function useAllOptions(text: string, isOpen: boolean) {
  const words = useWords();
  const graph = useApp(selectWholeGraph);
  const scope = useApp((state) => state.view.scope);
  const site = useApp(selectSite);
  const { options: found, module, state, prepare } = useOptions(graph, isOpen ? text : "");
  const options = useMemo<SearchOptions>(() => {
    if (!isOpen || module === null) return { ...found, elsewhere: [] };
    const elsewhere = module.listElsewhere(words, graph, scope, text, site);
    // A link that is asked for and whose ends are not both here is likelier there than a part of it here.
    const isAskedThere = found.questions.length === 0 && module.isLinkQuestion(text);
    return isAskedThere
      ? { ...found, questions: elsewhere, elsewhere: [] }
      : { ...found, elsewhere };
  }, [found, isOpen, module, words, graph, scope, text, site]);
  const findNear = (): readonly string[] => module?.findNearNames(graph, text) ?? [];
  return { options, module, state, prepare, findNear };
}

/** The state of the search box, and what its events do to it and to the view. */
export function useSearch(field: RefObject<HTMLInputElement | null>): Search {
  const store = useAppStore();
  const text = useApp((now) => now.view.q);
  const [combobox, setCombobox] = useState<Combobox>(CLOSED);
  const [chosen, setChosen] = useState("");
  // Enter pressed before there was a list to choose from.
  const [isHasty, setHasty] = useState(false);
  const open = useCallback((isOpen: boolean) => setCombobox(isOpen ? OPENED : CLOSED), []);
  useOpenedByAddress(store, open);

  const isOpen = combobox.isOpen && text.trim() !== "";
  const { options, module, state, prepare, findNear } = useAllOptions(text, isOpen);
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
    // The same search elsewhere goes on: its answers come into the same list.
    const goesOn = all.some((option) => isElsewhere(option) && option.name === name);
    setCombobox(goesOn ? OPENED : CLOSED);
    setChosen(goesOn ? "" : name);
    // On a phone the keyboard would hide what was chosen.
    if (!goesOn && window.matchMedia("(pointer: coarse)").matches) field.current?.blur();
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
    if (!isHasty || state !== "ready") return;
    setHasty(false);
    chooseFirst();
  }, [isHasty, state]);
  const follow = (answer: KeyAnswer, start: number) => {
    if (answer.type === "show") setCombobox(answer.state);
    if (answer.type === "clear") type("");
    if (answer.type === "choose") choose(answer.index, start);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (!isForList(event)) return;
    if (event.key === "Enter") setHasty(isOpen && state === "loading");
    const answer = answerKey(event.key, { isOpen, active }, all.length);
    if (answer.type === "pass" || (answer.type === "clear" && text === "")) return;
    event.preventDefault();
    event.stopPropagation();
    follow(answer, event.timeStamp);
  };
  return {
    ...{ text, options, count: all.length, state, module, isOpen, active, chosen },
    ...{ type, pressKey, tellChosen, open, prepare, findNear },
  };
}
