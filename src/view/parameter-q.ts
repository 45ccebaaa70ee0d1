import type { Parameter } from "./parameter.ts";

/** Longest search text an address keeps, in UTF-16 units. */
const LONGEST = 200;

/** A search text as an address keeps it: without halves of surrogate pairs, which none can hold. */
export function clipSearchText(text: string): string {
  return text.slice(0, LONGEST).replace(/\p{Surrogate}/gu, "");
}

/** Text in the search box; it never filters. */
export const Q: Parameter<"q", { readonly q: string }> = {
  name: "q",
  defaults: { q: "" },
  keepsStory: true,
  read: ({ name, params }) => ({ q: clipSearchText(params.get(name) ?? "") }),
  write: ({ q }) => (q === "" ? null : encodeURIComponent(q)),
};
