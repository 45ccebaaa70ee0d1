/**
 * The reader's own settings in local storage. Every access may throw (blocked, full, or absent), and
 * a setting that cannot be kept is no reason to stop: reads give `null`, writes tell whether it held.
 */
export function readSetting(name: string): string | null {
  try {
    return window.localStorage.getItem(`salar:${name}`);
  } catch {
    return null;
  }
}

/** Keeps a setting, or forgets it when `value` is `null`. */
export function writeSetting(name: string, value: string | null): boolean {
  try {
    if (value === null) window.localStorage.removeItem(`salar:${name}`);
    else window.localStorage.setItem(`salar:${name}`, value);
    return true;
  } catch {
    return false;
  }
}
