/** What stands under "More dates". See `Chapters` in `language.ts`. */
export const MORE_DATES = {
  knownBy: "Published by",
  knownByHelp:
    "Leaves out what only came out later. A date like 2023, 2023-02 or 2023-02-14; empty for no limit.",
  since: "What changed since",
  sinceHelp:
    "Marks what was added, ended or changed from then to the date shown. Empty for nothing.",
  noDate: "no date",
  moves: "The slider moves",
  sliders: {
    "as-of": {
      choice: "what held on a date",
      meaning: "What was true then, as far as it is known today",
    },
    "known-by": {
      choice: "what had been published by a date",
      meaning: "Only what could be read by then",
    },
  },
};
