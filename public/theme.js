// Before the first paint, so that a page never flashes in the theme the reader did not choose.
// A file of its own, since the content policy allows no inline script.
try {
  const theme = localStorage.getItem("salar:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme holds.
}
