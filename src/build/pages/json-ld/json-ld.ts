import { withBase } from "#view/site.ts";

/** A value of a JSON-LD document; what is `undefined` is not written. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** An object of a JSON-LD document, its terms those of schema.org. */
export interface JsonLdNode {
  readonly [term: string]: JsonLdValue | undefined;
}

/** Where the site stands. Without an origin addresses are relative to it, which JSON-LD allows. */
export interface JsonLdSite {
  /** Origin without a closing slash, or `null`. */
  readonly siteUrl: string | null;
  /** Path the site stands at, with a slash at both ends. */
  readonly base: string;
}

/** The address of a page or file of the site; `path` is from the site's root. */
export function toAddress({ siteUrl, base }: JsonLdSite, path: string): string {
  return `${siteUrl ?? ""}${withBase(base, path)}`;
}

/** One value as itself, several as a list, none as nothing. */
export function oneOrMany(values: readonly JsonLdValue[]): JsonLdValue | undefined {
  return values.length < 2 ? values[0] : values;
}

/**
 * A script element with a document of several things, which no browser runs.
 *
 * Every `<` is written as an escape: no text of a record can end the element or begin a comment in it.
 */
export function formatJsonLdScript(things: readonly JsonLdNode[]): string {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  return `<script type="application/ld+json">${text.replaceAll("<", "\\u003c")}</script>`;
}
