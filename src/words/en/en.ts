import type { Language } from "./language.ts";
import { PAGE } from "./page.ts";

/** English, in which everything is written first. Its page's messages come with the first script. */
export const ENGLISH: Language = {
  id: "en",
  name: "English",
  locale: "en-GB",
  page: async () => PAGE,
  chapters: {
    relations: async () => (await import("./relations.ts")).RELATIONS,
    panels: async () => (await import("./panels.ts")).PANELS,
    outline: async () => (await import("./outline.ts")).OUTLINE,
    search: async () => (await import("./search.ts")).SEARCH,
    moreDates: async () => (await import("./more-dates.ts")).MORE_DATES,
    walk: async () => (await import("./walk.ts")).WALK,
    share: async () => (await import("./share.ts")).SHARE,
    print: async () => (await import("./print.ts")).PRINT,
    reader: async () => (await import("./reader.ts")).READER,
    updates: async () => (await import("./updates.ts")).UPDATES,
    heads: async () => (await import("./heads.ts")).HEADS,
  },
};
