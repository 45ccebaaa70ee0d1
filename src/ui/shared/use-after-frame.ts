import { startTransition, useEffect, useState } from "react";
import { afterNextFrame } from "./measure.ts";

/**
 * The value as it was before the last change, until the frame that shows that change has been painted:
 * for what may follow a click's own result. `useDeferredValue` would begin before that frame, and so
 * hold it up.
 */
export function useAfterFrame<T>(value: T): T {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    if (Object.is(settled, value)) return;
    // A newer value drops this one: what is dragged settles when it rests.
    return afterNextFrame(() => startTransition(() => setSettled(() => value)));
  }, [settled, value]);
  return settled;
}
