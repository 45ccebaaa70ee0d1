import { type RefObject, useLayoutEffect, useState } from "react";
import type { Graph } from "#graph/graph.ts";
import type { Site } from "#view/site.ts";
import { createSourceFinder, numberSources, type SourceNumbers } from "./source-numbers.ts";

const NONE: SourceNumbers = new Map();

/**
 * Unfolds what is folded on a sheet and numbers the sources that its links lead to, in the order in
 * which they stand there: paper cannot be clicked. Each such link gets its number as `data-source`,
 * which the style sheet writes behind it. In the page, where links are links, nothing knows of this.
 *
 * @returns The numbers; none in the first pass, before the links are there to be read.
 */
export function useNumberedSources(
  sheet: RefObject<HTMLElement | null>,
  graph: Graph,
  site: Pick<Site, "base" | "prefix">,
): SourceNumbers {
  const [numbers, setNumbers] = useState(NONE);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    for (const folded of element.querySelectorAll("details")) folded.open = true;
    const findSource = createSourceFinder(graph.sources.values(), site);
    const cited = [...element.querySelectorAll("a")].flatMap((link) => {
      const source = findSource(link.getAttribute("href") ?? "");
      return source === null ? [] : [{ link, source }];
    });
    const numbered = numberSources(cited.map(({ source }) => source));
    for (const { link, source } of cited) link.dataset.source = String(numbered.get(source));
    setNumbers(numbered);
  }, [sheet, graph, site]);
  return numbers;
}
