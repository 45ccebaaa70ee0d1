/** A text is not JSON, or gives a key twice. Lines and columns count from 1. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly received: string;

  constructor(text: string, offset: number, expected: string, received: string) {
    const before = text.slice(0, offset).split("\n");
    const line = before.length;
    const column = (before.at(-1) ?? "").length + 1;
    super(`line ${line}, column ${column}: expected ${expected}, got ${received}`);
    this.line = line;
    this.column = column;
    this.expected = expected;
    this.received = received;
  }
}

// One token after white space: punctuation, string, number or word (RFC 8259).
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/uy;
const SPACE = /[ \t\n\r]*/y;
const DEEPEST = 200;

interface Token {
  readonly start: number;
  readonly type: "mark" | "string" | "number" | "word";
  readonly text: string;
}

/**
 * Parses JSON as `JSON.parse` does, but says where a fault is on every version of Node, and takes a
 * key given twice for one: `JSON.parse` would quietly keep the last.
 *
 * @throws {JsonError} At the first fault, or where values nest deeper than 200.
 */
export function parseJson(text: string): unknown {
  let at = 0;

  function fail(expected: string, offset = at): never {
    SPACE.lastIndex = offset;
    const start = offset + (SPACE.exec(text)?.[0].length ?? 0);
    const received = text.slice(start, start + 20).split(/[\r\n]/)[0] ?? "";
    throw new JsonError(text, start, expected, received || "the end of the file");
  }

  function next(expected: string): Token {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return fail(expected);
    const [, mark, string, number, word] = match;
    at = TOKEN.lastIndex;
    const found = mark ?? string ?? number ?? word ?? "";
    const type = mark ? "mark" : string ? "string" : number ? "number" : "word";
    return { start: at - found.length, type, text: found };
  }

  function scanValue(token: Token, depth: number): void {
    if (depth > DEEPEST) fail(`values nested at most ${DEEPEST} deep`, token.start);
    if (token.text === "{") scanObject(depth + 1);
    else if (token.text === "[") scanArray(depth + 1);
    else if (token.type === "mark") fail("a value", token.start);
  }

  function takeMark(marks: readonly string[], expected: string): string {
    const { text: mark, start } = next(expected);
    return marks.includes(mark) ? mark : fail(expected, start);
  }

  function takeKey({ type, text: key, start }: Token, keys: Set<string>): void {
    if (type !== "string") fail("a key in double quotes", start);
    if (keys.has(key)) fail("each key once in an object", start);
    keys.add(key);
  }

  function scanObject(depth: number): void {
    const keys = new Set<string>();
    let token = next("a key in double quotes or }");
    if (token.text === "}") return;
    for (;;) {
      takeKey(token, keys);
      takeMark([":"], "a colon");
      scanValue(next("a value"), depth);
      if (takeMark([",", "}"], "a comma or }") === "}") return;
      token = next("a key in double quotes");
    }
  }

  function scanArray(depth: number): void {
    let token = next("a value or ]");
    if (token.text === "]") return;
    for (;;) {
      scanValue(token, depth);
      if (takeMark([",", "]"], "a comma or ]") === "]") return;
      token = next("a value");
    }
  }

  scanValue(next("a value"), 0);
  SPACE.lastIndex = at;
  SPACE.exec(text);
  if (SPACE.lastIndex !== text.length) fail("nothing after the value");
  return JSON.parse(text);
}
