// Before the first paint, so that a page never flashes in the theme the reader did not choose.
// A file of its own, since the content policy allows no inline script. In a frame the page around it
// says which theme: by the frame's name, or by its color-scheme where the browser passes that on.
try {
  const isFramed = window.parent !== window;
  const theme = isFramed
    ? /^salar-(light|dark)$/.exec(window.name)?.[1]
    : localStorage.getItem("salar:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme holds.
}
