import type { ClaimId } from "#schema/graph.ts";
import { safeHref } from "#schema/safe-href.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/**
 * Address at which an error in a claim is reported, with the claim named in the form's own fields:
 * `title` and `body` for a web address (issue trackers take these), subject and body for mail.
 *
 * @param reportUrl - The build's report address: https, http or mailto.
 * @param claimAddress - The claim's own address.
 * @returns `null` where the report address is none of these.
 */
export function formatReportAddress(
  words: Words,
  reportUrl: string,
  claim: ClaimId,
  claimAddress: string,
): string | null {
  const title = fill(words.chapter("relations").citing.reportTitle, { id: claim });
  if (/^mailto:[^\s?#<>"]+$/i.test(reportUrl)) {
    // Mail programs read "+" as itself, so spaces have to be "%20".
    return `${reportUrl}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(claimAddress)}`;
  }
  if (safeHref(reportUrl) === null) return null;
  const address = new URL(reportUrl);
  address.searchParams.set("title", title);
  address.searchParams.set("body", claimAddress);
  return address.href;
}
