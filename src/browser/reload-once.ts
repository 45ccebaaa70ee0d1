import { findBuild } from "./find-build.ts";
import { reloadPage } from "./reload.ts";

/** Name in the session's storage under which the build is kept that a page was reloaded from. */
const KEY = "salar:reloaded";

/**
 * A part of this page is gone, as after a deploy: loads the page anew at the same address, once for
 * each build and tab, and only where the host answers, since a page in the hand is better than none.
 *
 * @returns Whether the page is about to go; where not, whoever misses the part tells the reader.
 */
export async function reloadOnce(): Promise<boolean> {
  try {
    const build = findBuild();
    if (window.sessionStorage.getItem(KEY) === build) return false;
    const options = { method: "HEAD", cache: "no-store" } as const;
    const { ok } = await fetch(import.meta.env.BASE_URL, options);
    if (!ok) return false;
    // Without storage there is no telling the first time from the hundredth.
    window.sessionStorage.setItem(KEY, build);
  } catch {
    return false;
  }
  reloadPage();
  return true;
}
