import { Suspense, use } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import { loadOutline, readOutline } from "./load-outline.ts";

/** What stands in the page already stays as it is until then. */
const NEVER = new Promise<null>(() => undefined);

/**
 * The outline once it is loaded.
 *
 * @param isWanted - Whether to load it. Until then a prerendered one stays as text with links, which
 *   needs no script: React leaves what waits alone.
 */
export function LateOutline({ isWanted }: { readonly isWanted: boolean }) {
  const { panel } = useWords().text;
  return (
    <Suspense fallback={<p>{panel.loading}</p>}>
      <LoadedOutline isWanted={isWanted} />
    </Suspense>
  );
}

function LoadedOutline({ isWanted }: { readonly isWanted: boolean }) {
  const outline = readOutline();
  return outline === null ? <ComingOutline isWanted={isWanted} /> : <outline.OutlineView />;
}

/** Apart, since `use` may not be called in one rendering and left out in the next. */
function ComingOutline({ isWanted }: { readonly isWanted: boolean }) {
  const { panel } = useWords().text;
  const outline = use(isWanted ? loadOutline() : NEVER);
  if (outline !== null) return <outline.OutlineView />;
  return <p>{panel.outlineFailed}</p>;
}
