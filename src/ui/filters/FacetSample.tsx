import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import type { Sample } from "./facet-values.ts";
import { StandingSample } from "./StandingSample.tsx";

/** How the diagram draws a value: a symbol, or a line's style. Decoration beside the value's name. */
export function FacetSample({ sample }: { readonly sample: Sample }) {
  return sample.type === "symbol" ? (
    <KindSymbol kind={sample.kind} glyph={sample.glyph} />
  ) : (
    <StandingSample status={sample.status} />
  );
}
