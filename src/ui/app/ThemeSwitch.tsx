import { useEffect, useState } from "react";
import { applyTheme, readTheme, THEMES, type Theme } from "#browser/theme.ts";
import { Icon } from "#ui/shared/Icon.tsx";
import { THEME_LABELS } from "#words/messages.ts";
import styles from "./ThemeSwitch.module.css";

/** Steps through the themes: the system's, light, dark. The choice is the reader's, not the address's. */
export function ThemeSwitch() {
  // The prerendered page cannot know the reader's choice; public/theme.js has applied it already.
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => setTheme(readTheme()), []);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const step = () => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`Theme: ${THEME_LABELS[theme]}. Switch to ${THEME_LABELS[next]}`}
      title={`Theme: ${THEME_LABELS[theme]}`}
      onClick={step}
    >
      <Icon name={theme} />
    </button>
  );
}
