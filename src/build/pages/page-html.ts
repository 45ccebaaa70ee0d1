import { escapeMarkup } from "#schema/escape-markup.ts";
import { formatJsonLdScript } from "./json-ld/json-ld.ts";
import type { Page, PageFrame } from "./page.ts";
import { formatHead } from "./page-head.ts";

/** A whole HTML document. */
export function formatPage(frame: PageFrame, page: Page): string {
  const policy =
    frame.policy === null
      ? ""
      : `<meta http-equiv="content-security-policy" content="${escapeMarkup(frame.policy)}" />`;
  return [
    ["<!--policy-->", policy],
    ["<!--head-->", formatHead(frame, page)],
    ["<!--app-->", page.html],
    // Last, for it is nothing a reader waits for.
    ["</body>", `  ${formatJsonLdScript(page.things)}\n  </body>`],
    [
      '<html lang="en"',
      `<html lang="${page.words.language}" data-graph="static" data-scope="${page.scope}" data-path="${escapeMarkup(page.path)}" data-data-version="${frame.dataVersion}" data-data-date="${frame.dataDate}"`,
    ],
  ].reduce((html, [mark = "", text = ""]) => replaceOnce(html, mark, text), frame.template);
}

/** A page without its policy or its text must not go out unnoticed. */
function replaceOnce(html: string, mark: string, text: string): string {
  const [before, after, ...more] = html.split(mark);
  if (before !== undefined && after !== undefined && more.length === 0) {
    return `${before}${text}${after}`;
  }
  throw new Error(
    `index.html: expected "${mark}" once, found it ${html.split(mark).length - 1} times.`,
  );
}
