import { describe, expect, test } from "vitest";
import { formatReportAddress } from "#words/report.ts";
import { claimId } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

describe("formatReportAddress", () => {
  const id = claimId("art-11");
  const address = "https://salar.example/claim/art-11/?a=1&b=2";

  test("names the claim in the fields of a web form and keeps what the address has", () => {
    const report = new URL(
      formatReportAddress(ENGLISH_WORDS, "https://tracker.example/new?labels=data", id, address) ??
        "",
    );
    expect(Object.fromEntries(report.searchParams)).toEqual({
      labels: "data",
      title: "Error in claim art-11",
      body: address,
    });
  });

  test("writes a mail with spaces that mail programs understand", () => {
    expect(formatReportAddress(ENGLISH_WORDS, "mailto:data@example.org", id, address)).toBe(
      `mailto:data@example.org?subject=Error%20in%20claim%20art-11&body=${encodeURIComponent(address)}`,
    );
  });

  test.for(["javascript:alert(1)", "mailto:a@b.c?bcc=everyone@example.org", "ftp://x", ""])(
    "gives none for %s",
    (url) => {
      expect(formatReportAddress(ENGLISH_WORDS, url, id, address)).toBeNull();
    },
  );
});
