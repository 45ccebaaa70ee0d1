import type { Shown } from "#graph/filter.ts";

/** How many sources say what is shown: of the claims in force, of plans beside them, and of agreements. */
export function countSources({ relations }: Pick<Shown, "relations">): number {
  const sources = new Set<string>();
  for (const { claim, plan, follows } of relations.values()) {
    for (const one of [claim, plan, follows]) {
      for (const { source } of one?.sources ?? []) sources.add(source);
    }
  }
  return sources.size;
}
