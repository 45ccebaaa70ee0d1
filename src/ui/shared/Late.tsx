import { type ReactNode, Suspense, use, useEffect, useState } from "react";
import type { Words } from "#words/words.ts";
import type { LatePart } from "./late-part.ts";
import { useWords } from "./use-words.ts";

interface LateProps<M extends object> {
  readonly part: LatePart<M>;
  /**
   * Whether to load it. Until then a prerendered part stays as text with links, which needs no script:
   * React leaves what waits alone.
   */
  readonly isWanted?: boolean;
  /** Stands in its place until it is there. */
  readonly fallback?: ReactNode;
  /** Stands there where it could not be loaded. Without a word the page shows without the part. */
  readonly failed?: ReactNode;
  readonly children: (part: M) => ReactNode;
}

/** What stands in the page already stays as it is until then. */
const NEVER = new Promise<null>(() => undefined);

/** Draws a part that is loaded later: at once where it is there, as in a page that is prerendered so. */
export function Late<M extends object>({ fallback = null, ...props }: LateProps<M>) {
  const words = useWords();
  return (
    <Suspense fallback={fallback}>
      <Part {...props} words={words} />
    </Suspense>
  );
}

type PartProps<M extends object> = Omit<LateProps<M>, "fallback"> & { readonly words: Words };

function Part<M extends object>(props: PartProps<M>) {
  // Looked up once: drawn in another place of the tree it would forget what the reader switched on.
  const [loaded] = useState(() => props.part.read(props.words));
  return loaded === null ? <Coming {...props} /> : props.children(loaded);
}

/** Apart, since `use` may not be called in one rendering and left out in the next. */
function Coming<M extends object>({
  part,
  words,
  isWanted = true,
  failed = null,
  children,
}: PartProps<M>) {
  const loaded = use(isWanted ? part.ask(words) : NEVER);
  return loaded === null ? (
    <Missing part={part} words={words}>
      {failed}
    </Missing>
  ) : (
    children(loaded)
  );
}

function Missing({
  part,
  words,
  children,
}: {
  readonly part: LatePart<object>;
  readonly words: Words;
  readonly children: ReactNode;
}) {
  // Whoever comes back to it later asks anew.
  useEffect(() => () => part.forget(words), [part, words]);
  return children;
}
