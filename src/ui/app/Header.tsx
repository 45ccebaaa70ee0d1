import { SearchBox } from "#ui/search/SearchBox.tsx";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withDisplay, withPlace } from "#view/transitions.ts";
import { Brand } from "./Brand.tsx";
import styles from "./Header.module.css";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

/** The banner: name, search, which of the equal views shows, theme, and what this is. */
export function Header() {
  const store = useAppStore();
  const display = useApp((state) => state.view.display);
  const isAbout = useApp((state) => state.view.place.page === "about");
  return (
    <header className={styles.header}>
      <Brand />
      <SearchBox />
      <div className={styles.controls}>
        <ViewSwitch
          display={display}
          onChange={(next) => {
            const { navigate, view } = store.getState();
            navigate(withDisplay(view, next));
          }}
        />
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
