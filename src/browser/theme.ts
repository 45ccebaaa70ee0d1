import { readSetting, writeSetting } from "./storage.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The reader's theme; `public/theme.js` has applied it before the first paint. */
export function readTheme(): Theme {
  const kept = readSetting("theme");
  return THEMES.find((theme) => theme === kept) ?? "system";
}

/** Applies and keeps a theme. Where storage is blocked it holds until the page is left. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  writeSetting("theme", theme === "system" ? null : theme);
}

/**
 * Calls back whenever the colours in force change: by the reader's switch or by the system.
 *
 * @returns Ends the watch.
 */
export function watchTheme(onChange: () => void): () => void {
  const queries = [
    window.matchMedia("(prefers-color-scheme: dark)"),
    window.matchMedia("(forced-colors: active)"),
  ];
  for (const query of queries) query.addEventListener("change", onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
    observer.disconnect();
  };
}
