import { type ReactNode, Suspense, use, useEffect, useState } from "react";
import type { LatePart } from "./late-part.ts";

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
  return (
    <Suspense fallback={fallback}>
      <Part {...props} />
    </Suspense>
  );
}

type PartProps<M extends object> = Omit<LateProps<M>, "fallback">;

function Part<M extends object>(props: PartProps<M>) {
  // Looked up once: drawn in another place of the tree it would forget what the reader switched on.
  const [loaded] = useState(() => props.part.read());
  return loaded === null ? <Coming {...props} /> : props.children(loaded);
}

/** Apart, since `use` may not be called in one rendering and left out in the next. */
function Coming<M extends object>({
  part,
  isWanted = true,
  failed = null,
  children,
}: PartProps<M>) {
  const loaded = use(isWanted ? part.ask() : NEVER);
  return loaded === null ? <Missing part={part}>{failed}</Missing> : children(loaded);
}

function Missing({
  part,
  children,
}: {
  readonly part: LatePart<object>;
  readonly children: ReactNode;
}) {
  // Whoever comes back to it later asks anew.
  useEffect(() => part.forget, [part]);
  return children;
}
