/** What the environment may say about a build. */
export interface BuildOptions {
  /** Path the site stands at, with a slash at both ends: "/" or "/salar/". */
  readonly base: string;
  /** Origin for canonical and preview addresses, without a closing slash; `null` leaves them out. */
  readonly siteUrl: string | null;
  /** Where "report an error" leads: an https or mailto address; `null` leaves the links out. */
  readonly reportUrl: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting in the environment that cannot be used. */
export class SettingError extends Error {
  override readonly name = "SettingError";
  constructor(setting: string, expected: string, received: string) {
    super(`${setting}: expected ${expected}, got "${received}".`);
  }
}

/**
 * Reads `BASE_PATH`, `SITE_URL` and `REPORT_URL`; empty means not set.
 *
 * @throws {SettingError} When one of them has no usable value.
 */
export function readBuildOptions(env: Environment): BuildOptions {
  return {
    base: parseBase(env.BASE_PATH ?? ""),
    siteUrl: parseSiteUrl(env.SITE_URL ?? ""),
    reportUrl: parseReportUrl(env.REPORT_URL ?? ""),
  };
}

/**
 * Reads `PORT`, 4173 where it is not set.
 *
 * @throws {SettingError} When it is not a port.
 */
export function readPort(env: Environment): number {
  const text = env.PORT || "4173";
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new SettingError("PORT", "a whole number from 1 to 65535", text);
}

function parseBase(text: string): string {
  const inner = text.replace(/^\/+|\/+$/g, "");
  if (inner === "") return "/";
  if (/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(inner) && !/(?:^|\/)\.\.?(?:\/|$)/.test(inner)) {
    return `/${inner}/`;
  }
  throw new SettingError("BASE_PATH", "a path like /salar/", text);
}

function parseSiteUrl(text: string): string | null {
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  throw new SettingError(
    "SITE_URL",
    "an origin like https://example.org (its path is BASE_PATH)",
    text,
  );
}

function parseReportUrl(text: string): string | null {
  if (text === "") return null;
  if (/^(?:https:\/\/|mailto:)\S+$/.test(text) && URL.canParse(text)) return text;
  throw new SettingError("REPORT_URL", "an https:// or mailto: address", text);
}
