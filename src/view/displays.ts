export const DISPLAYS = ["graph", "outline"] as const;
/** Which of the equal views shows (`view=` in the address). */
export type Display = (typeof DISPLAYS)[number];
