/** Which of the equal views shows (`view=` in the address): an id of the list in `ui/views/`. */
export type Display = string;
