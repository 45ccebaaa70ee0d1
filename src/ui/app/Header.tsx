import { selectSite } from "#store/selectors.ts";
import { SearchBox } from "#ui/search/SearchBox.tsx";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { VIEWS } from "#ui/views/views.ts";
import { withDisplay, withPlace, withScope } from "#view/transitions.ts";
import { SCOPES } from "#view/view.ts";
import { SCOPE_LABELS, SCOPE_MEANINGS } from "#words/scopes.ts";
import { Brand } from "./Brand.tsx";
import styles from "./Header.module.css";
import { SwitchGroup } from "./SwitchGroup.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

const SCOPE_CHOICES = SCOPES.map((value) => ({
  value,
  label: SCOPE_LABELS[value],
  meaning: SCOPE_MEANINGS[value],
}));

/** The banner: name, search, how much of the graph, which view of it, theme, and what this is. */
export function Header() {
  const store = useAppStore();
  const display = useApp((state) => state.view.display);
  // While a graph is on its way the switch shows where the reader is going.
  const scope = useApp((state) => state.waiting?.scope ?? state.view.scope);
  const isAbout = useApp((state) => state.view.place.page === "about");
  return (
    <header className={styles.header}>
      <Brand />
      <SearchBox />
      <div className={styles.switches}>
        <SwitchGroup
          name="Scope"
          choices={SCOPE_CHOICES}
          chosen={scope}
          onChange={(next) => {
            const state = store.getState();
            state.navigate(withScope(state.view, next, selectSite(state)));
          }}
        />
        <SwitchGroup
          name="View"
          choices={VIEWS.map(({ id, label }) => ({ value: id, label: label() }))}
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
          About
        </ViewLink>
      </div>
    </header>
  );
}
