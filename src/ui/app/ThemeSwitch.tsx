import { useEffect, useState } from "react";
import { applyTheme, readTheme, THEMES, type Theme } from "#browser/theme.ts";
import { Icon } from "#ui/shared/Icon.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import styles from "./ThemeSwitch.module.css";

/** Steps through the themes: the system's, light, dark. The choice is the reader's, not the address's. */
export function ThemeSwitch() {
  const { header } = useWords().text;
  // The prerendered page cannot know the reader's choice; public/theme.js has applied it already.
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => setTheme(readTheme()), []);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const step = () => {
    applyTheme(next);
    setTheme(next);
  };
  const named = { theme: header.themes[theme], next: header.themes[next] };
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={fill(header.switchTheme, named)}
      title={fill(header.theme, named)}
      onClick={step}
    >
      <Icon name={theme} />
    </button>
  );
}
