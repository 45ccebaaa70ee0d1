/** See `Chapters` in `language.ts`. */
export const HEADS = {};
