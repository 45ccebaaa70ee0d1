import type { HEADS } from "./heads.ts";
import type { MORE_DATES } from "./more-dates.ts";
import type { OUTLINE } from "./outline.ts";
import type { PAGE } from "./page.ts";
import type { PANELS } from "./panels.ts";
import type { PRINT } from "./print.ts";
import type { READER } from "./reader.ts";
import type { RELATIONS } from "./relations.ts";
import type { SEARCH } from "./search.ts";
import type { SHARE } from "./share.ts";
import type { UPDATES } from "./updates.ts";
import type { WALK } from "./walk.ts";

/** The messages that come with every page: English has them all, and says what there is to say. */
export type PageText = typeof PAGE;

/** Messages that come with a late part of the page, or are needed at build alone. */
export interface Chapters {
  /** What relations, measures and changes are called: panels, outline, paper. */
  readonly relations: typeof RELATIONS;
  readonly panels: typeof PANELS;
  readonly outline: typeof OUTLINE;
  readonly search: typeof SEARCH;
  /** The dates beside the one in force. */
  readonly moreDates: typeof MORE_DATES;
  /** The diagram by keyboard, and what the pointer is on. */
  readonly walk: typeof WALK;
  /** Quoting, citing, embedding. */
  readonly share: typeof SHARE;
  readonly print: typeof PRINT;
  /** Reader mode and the embed page. */
  readonly reader: typeof READER;
  /** What comes with the part that keeps the site for when there is no connection. */
  readonly updates: typeof UPDATES;
  /** Titles, descriptions and feeds: what stands in documents' heads. */
  readonly heads: typeof HEADS;
}
export type ChapterName = keyof Chapters;

/** A language of the interface: a folder of its own and a line in `languages.ts`. */
export interface Language {
  /** As `lang` has it: "en". */
  readonly id: string;
  /** In its own words: "English". */
  readonly name: string;
  /** By whose customs numbers and lists are written: "en-GB". */
  readonly locale: string;
  readonly page: () => Promise<PageText>;
  readonly chapters: { readonly [K in ChapterName]: () => Promise<Chapters[K]> };
}
