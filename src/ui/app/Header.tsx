import { selectSite } from "#store/selectors.ts";
import { SearchBox } from "#ui/search/SearchBox.tsx";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { VIEWS } from "#ui/views/views.ts";
import { SCOPES } from "#view/scopes.ts";
import { withDisplay, withPlace, withScope } from "#view/transitions.ts";
import { Brand } from "./Brand.tsx";
import { FaultBoundary } from "./FaultBoundary.tsx";
import styles from "./Header.module.css";
import { SwitchGroup } from "./SwitchGroup.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** The banner: name, search, how much of the graph, which view of it, theme, and what this is. */
export function Header() {
  const store = useAppStore();
  const words = useWords();
  const { header, scopes } = words.text;
  const display = useApp((state) => state.view.display);
  // While a graph is on its way the switch shows where the reader is going.
  const scope = useApp((state) => state.waiting?.scope ?? state.view.scope);
  const isAbout = useApp((state) => state.view.place.page === "about");
  return (
    <header className={styles.header}>
      <Brand />
      <FaultBoundary as="div">
        <SearchBox />
      </FaultBoundary>
      <div className={styles.switches}>
        <SwitchGroup
          id="scope"
          name={header.scope}
          choices={SCOPES.map((value) => ({
            value,
            label: scopes[value].name,
            meaning: scopes[value].meaning,
          }))}
          chosen={scope}
          onChange={(next) => {
            const state = store.getState();
            state.navigate(withScope(state.view, next, selectSite(state)));
          }}
        />
        <SwitchGroup
          id="view"
          name={header.view}
          choices={VIEWS.map(({ id, label, icon }) => ({ value: id, label: label(words), icon }))}
          chosen={display}
          onChange={(next) => {
            const { navigate, view } = store.getState();
            navigate(withDisplay(view, next));
          }}
        />
      </div>
      <div className={styles.controls}>
        <ThemeSwitch />
        <ViewLink
          to={(view) => withPlace(view, { page: "about" })}
          className={styles.about}
          aria-current={isAbout ? "page" : undefined}
        >
          {header.about}
        </ViewLink>
      </div>
    </header>
  );
}
