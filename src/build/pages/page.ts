import type { Scope } from "#view/scopes.ts";
import type { Words } from "#words/words.ts";
import type { JsonLdNode } from "./json-ld/json-ld.ts";
import type { ThemeColours } from "./theme-colours.ts";

/** By the source of a late part: its files with what they need and the entry has not. */
export type LaterScripts = Readonly<Record<string, readonly string[]>>;

/** A prerendered page, all but the frame that every page shares. */
export interface Page {
  /** In whose language it is; all chapters are there. */
  readonly words: Words;
  /** From the root of its language's pages: `/node/ylb/`. "" for the page that answers every unknown path. */
  readonly path: string;
  /** Whose graph the page needs. */
  readonly scope: Scope;
  /** The document's title. */
  readonly title: string;
  /** The title without the site's name. */
  readonly heading: string;
  readonly description: string;
  /** Whether search engines are to find it. */
  readonly isFound: boolean;
  /** Whether it tells of one thing of its own, as an article does. */
  readonly isArticle: boolean;
  /** The picture that links to it unfurl with: its file below the site's base, and what it shows. */
  readonly preview: { readonly file: string; readonly text: string };
  /** What it is about, for machines. */
  readonly things: readonly JsonLdNode[];
  /** Markup for the root element. */
  readonly html: string;
}

/** What every page of one build shares. */
export interface PageFrame {
  /** The built `index.html`, with `<!--policy-->`, `<!--head-->` and `<!--app-->` in it. */
  readonly template: string;
  readonly base: string;
  readonly siteUrl: string | null;
  /** `null` where the page is not to be bound by one: in development. */
  readonly policy: string | null;
  /** Scripts to fetch early, besides the entry: addresses below the site's base. */
  readonly preloads: LaterScripts;
  readonly themeColours: ThemeColours;
  /** See `CompiledSite`. */
  readonly dataVersion: string;
  /** See `readRecordsDate`; "" where it is not known. */
  readonly dataDate: string;
}
