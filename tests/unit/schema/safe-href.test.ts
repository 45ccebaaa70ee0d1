import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeHref } from "#schema/safe-href.ts";

describe("safeHref", () => {
  test.for([
    "https://example.org/",
    "http://example.org:8080/a/b?c=d&e=%20#f",
    "https://ru.example.org/новости",
    "HTTPS://EXAMPLE.ORG/",
  ])("lets %j stand", (url) => {
    expect(safeHref(url)).toBe(url);
  });

  test.for([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\tjavascript:alert(1)",
    " javascript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "ftp://example.org/",
    "//example.org/",
    "/claim/art-01/",
    "example.org",
    "",
    "https:",
    "https://",
    "https://example.org@evil.example/",
    "https://user:pass@example.org/",
    "https://:pass@example.org/",
    "https://example.org/a b",
    "https://example.org/\u0000",
    "https://exa\u007fmple.org/",
    "https://exa\nmple.org/",
    "http://[::1",
    "http://example.org:99999/",
  ])("gives no link for %j", (url) => {
    expect(safeHref(url)).toBeNull();
  });

  test("whatever it is given, what it lets stand is http or https without a user name", () => {
    const scheme = fc.constantFrom(
      "https://",
      "http://",
      "javascript:",
      "data:",
      "//",
      "https:/\\",
      "",
    );
    fc.assert(
      fc.property(scheme, fc.string({ unit: "binary-ascii" }), (start, rest) => {
        const href = safeHref(start + rest);
        if (href === null) return;
        const { protocol, username, password } = new URL(href, "https://base.example/");
        expect([protocol === "https:" || protocol === "http:", username, password]).toEqual([
          true,
          "",
          "",
        ]);
      }),
    );
  });
});
