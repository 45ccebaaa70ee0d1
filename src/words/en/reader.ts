/** See `Chapters` in `language.ts`. */
export const READER = {};
