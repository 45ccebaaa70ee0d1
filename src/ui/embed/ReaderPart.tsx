import { Late } from "#ui/shared/Late.tsx";
import { READER } from "./late-reader.ts";
import type { ReaderPlace } from "./reader.tsx";

/** A part of reader mode; the diagram shows without. */
export function ReaderPart({ place }: { readonly place: ReaderPlace }) {
  return <Late part={READER}>{({ ReaderContent }) => <ReaderContent place={place} />}</Late>;
}
