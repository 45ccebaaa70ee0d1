/** See `Chapters` in `language.ts`. */
export const PRINT = {};
