// Before the first paint, so that a page never flashes in the theme the reader did not choose.
// A file of its own, since the content policy allows no inline script. In a frame the page around it
// says which theme, by the frame's color-scheme.
try {
  const theme = localStorage.getItem("salar:theme");
  const isFramed = window.parent !== window;
  if (!isFramed && (theme === "light" || theme === "dark"))
    document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme holds.
}
