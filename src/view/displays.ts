/** Which of the equal views shows (`view=` in the address): an id of the list in `ui/views/`. */
export type Display = string;

/** The view that an address without `view=` shows. */
export const FIRST_DISPLAY: Display = "graph";
