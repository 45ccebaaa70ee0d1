import { useEffect, useState } from "react";
import type { GraphFilter } from "#graph/filter.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { useAfterFrame } from "#ui/shared/use-after-frame.ts";

/** So long a dragged slider has to rest before what costs more follows it, in milliseconds. */
const REST = 300;

/**
 * The filter as of the last time there was room for what it costs to count: after a click's own result
 * shows; while a slider is dragged, once it rests.
 */
export function useSettledFilter(filter: GraphFilter): GraphFilter {
  const isMoving = useApp((state) => state.change === "replace");
  const [rested, setRested] = useState(filter);
  useEffect(() => {
    if (!isMoving) {
      setRested(filter);
      return;
    }
    const timer = setTimeout(() => setRested(filter), REST);
    return () => clearTimeout(timer);
  }, [filter, isMoving]);
  return useAfterFrame(isMoving ? rested : filter);
}
