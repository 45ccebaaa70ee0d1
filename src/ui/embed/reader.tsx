import type { GraphCanvas } from "#render/create-graph-canvas.ts";
import { ReaderFoot } from "./ReaderFoot.tsx";
import { ReaderGestures } from "./ReaderGestures.tsx";
import { ReaderHead } from "./ReaderHead.tsx";

/** What stands around the diagram in reader mode, and what lies over it. */
export type ReaderPlace =
  | { readonly part: "head" }
  | { readonly part: "foot" }
  | { readonly part: "gestures"; readonly canvas: GraphCanvas };

/** A part of reader mode. */
export function ReaderContent({ place }: { readonly place: ReaderPlace }) {
  switch (place.part) {
    case "head":
      return <ReaderHead />;
    case "foot":
      return <ReaderFoot />;
    case "gestures":
      return <ReaderGestures canvas={place.canvas} />;
  }
}
