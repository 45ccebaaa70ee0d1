// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0020\u007f]/;

/**
 * The address if it may stand in a link, so that no record can run script or hide its host.
 *
 * @returns `null` unless the text is an absolute http or https address without user name, password
 *   or control characters; callers show plain text then.
 */
export function safeHref(url: string): string | null {
  if (CONTROL.test(url)) return null;
  if (!URL.canParse(url)) return null;
  const { protocol, username, password } = new URL(url);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && username === "" && password === "" ? url : null;
}
