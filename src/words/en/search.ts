/** See `Chapters` in `language.ts`. */
export const SEARCH = {};
