import type { Speaker } from "#graph/claim-sources.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withNode } from "#view/transitions.ts";

/** Who said a claim, and for which company or country; `null` where its source speaks for itself. */
export function SpeakerLine({ speaker }: { readonly speaker: Speaker | null }) {
  const { claim: texts } = useWords().chapter("panels");
  if (speaker === null) return <p>{texts.bySource}</p>;
  const { node, speaksFor } = speaker;
  return (
    <p>
      <Phrase
        text={speaksFor === null ? texts.saidBy : texts.saidFor}
        parts={{
          speaker: <ViewLink to={(view) => withNode(view, node.id)}>{node.name}</ViewLink>,
          company: speaksFor,
        }}
      />
    </p>
  );
}
