import type { Graph } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatOther } from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatPeriod } from "#words/quantities.ts";
import { FigureClaim } from "./FigureClaim.tsx";

/** "Made at most 2,064 t in a year (2024); sources disagree: 1,474.53 t": what a capacity came to. */
export function FigureMade({ graph, made }: { readonly graph: Graph; readonly made: Claim }) {
  const words = useWords();
  const { figures } = words.chapter("panels");
  const others = (made.conflictsWith ?? []).flatMap((id) => graph.claims.get(id) ?? []);
  const amounts = others.map((other) => formatOther(words, other)).join(words.text.joints.comma);
  return (
    <>
      <Phrase
        text={figures.made}
        parts={{
          amount: <FigureClaim claim={made}>{formatOther(words, made)}</FigureClaim>,
          period: formatPeriod(words, made.quantity?.period ?? ""),
        }}
      />
      {others.length > 0 && fill(figures.madeDisputed, { amounts })}
    </>
  );
}
