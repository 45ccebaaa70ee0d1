import { type ComponentType, lazy, Suspense, useState } from "react";
import { loadReader, readReader } from "./load-reader.ts";
import type { ReaderPlace } from "./reader.tsx";

interface ReaderPartProps {
  readonly place: ReaderPlace;
}

const LaterContent = lazy(async (): Promise<{ default: ComponentType<ReaderPartProps> }> => {
  const reader = await loadReader();
  // The diagram shows without: what could not be loaded must not take the page with it.
  return { default: reader?.ReaderContent ?? (() => null) };
});

/** A part of reader mode, at once where it is there already, as in the page that is prerendered so. */
export function ReaderPart({ place }: ReaderPartProps) {
  const [reader] = useState(readReader);
  if (reader !== null) return <reader.ReaderContent place={place} />;
  return (
    <Suspense>
      <LaterContent place={place} />
    </Suspense>
  );
}
