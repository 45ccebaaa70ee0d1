import type { LatePart } from "#ui/shared/late-part.ts";
import { VIEWS } from "#ui/views/views.ts";
import { LATE_PARTS } from "./late-parts.ts";

/** Every part that comes later, the views' own among them. */
export function listAllParts(): readonly LatePart<object>[] {
  return [
    ...LATE_PARTS,
    ...VIEWS.flatMap(({ body }) => (body.comes === "late" ? [body.part] : [])),
  ];
}

/** Loads what is written into pages: for whoever renders to text. */
export async function loadPrerendered(): Promise<void> {
  const parts = listAllParts().filter(({ isPrerendered = false }) => isPrerendered);
  await Promise.all(parts.map((part) => part.load()));
}
