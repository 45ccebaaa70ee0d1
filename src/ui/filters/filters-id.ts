/** Id of the filters' panel: what the button opens, and what links to it skip to. */
export const FILTERS_ID = "filters";
