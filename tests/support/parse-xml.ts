/** An element of XML with its attributes, texts unescaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const CHARACTERS = new Map<string, string>([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);

/**
 * Reads the part of XML that a feed needs.
 *
 * @throws {Error} Where the text is not well-formed.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let at = 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(xml);
    if (match === null) throw new Error(`Not well-formed: ${xml.slice(at, at + 60)}`);
    takeToken(open, match);
    at = TOKEN.lastIndex;
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed.`);
  const [element, ...more] = root.children;
  if (element === undefined || more.length > 0) throw new Error("One root element is wanted.");
  return element;
}

/** Opens, fills or closes the innermost open element. */
function takeToken(open: XmlElement[], [, end, name, fields = "", alone, text]: RegExpExecArray) {
  const parent = open.at(-1);
  if (parent === undefined) throw new Error("An element is closed that was not opened.");
  if (text !== undefined) parent.text += readText(text);
  if (name === undefined) return;
  if (end === "/") {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
    return;
  }
  const element = { name, attributes: readAttributes(fields), children: [], text: "" };
  parent.children.push(element);
  if (alone !== "/") open.push(element);
}

function readAttributes(fields: string): Readonly<Record<string, string>> {
  const pairs = [...fields.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
    ([, key = "", value = ""]) => [key, readText(value)] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error("Given twice.");
  return Object.fromEntries(pairs);
}

function readText(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`Not escaped: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => CHARACTERS.get(name) ?? "");
}
