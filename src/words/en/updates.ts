/** Said where a newer build of the site has come. See `Chapters` in `language.ts`. */
export const UPDATES = {
  here: "A newer version of Salar is here. Until you change to it this page stays as it is.",
  elsewhere:
    "Salar was changed to a newer version in another tab. This page is still the earlier one; parts of it may be missing.",
  change: "Change to it",
};
