/** What is looked for in a page's text: see {@link findWrittenFaults}. */
export type WrittenFault = "parts" | "inline" | "sheet" | "path" | "title";

/** What every page has, and how often. */
const WHOLE: readonly (readonly [name: string, pattern: RegExp, times: number])[] = [
  ["heading of the first rank", /<h1[\s>]/g, 1],
  ["main part", /<main[\s>]/g, 1],
  ["title", /<title>[^<]+ · Salar<\/title>/g, 1],
  ["description", /<meta name="description" content="[^"]{20,}"/g, 1],
  ["drawing", /<svg[^>]*diagram-svg/g, 1],
];
const POLICY = /<meta charset="utf-8" \/>\s*<meta http-equiv="content-security-policy"/;
const INLINE =
  /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)|<style|<[^>]*\sstyle=|<[^>]*\son\w+=/i;

/**
 * What is wrong with a page as it is written.
 *
 * @param about - Where it stands, and the address of the style sheet.
 * @param titles - Those of the pages before; this one's is added.
 */
export function findWrittenFaults(
  html: string,
  about: { readonly path: string; readonly sheet: string },
  titles: Set<string>,
): readonly (readonly [kind: WrittenFault, fault: string])[] {
  const title = /<title>([^<]+)/.exec(html)?.[1] ?? "";
  const told: readonly (readonly [kind: WrittenFault, fault: string | false | undefined])[] = [
    ...WHOLE.map(([name, pattern, times]) => {
      const found = html.match(pattern)?.length ?? 0;
      return ["parts", found !== times && `${found} and not ${times}: ${name}`] as const;
    }),
    ["parts", /undefined|\[object Object\]|NaN/.exec(html)?.[0]],
    ["inline", !POLICY.test(html) && "no policy"],
    ["inline", INLINE.exec(html)?.[0]],
    ["sheet", !html.includes(`href="${about.sheet}"`) && "no style sheet"],
    ["path", !html.includes(`data-path="${about.path}"`) && "not its own path"],
    ["title", titles.has(title) && `another page has the title "${title}"`],
  ];
  titles.add(title);
  return told.flatMap(([kind, fault]) => (fault ? [[kind, fault] as const] : []));
}
