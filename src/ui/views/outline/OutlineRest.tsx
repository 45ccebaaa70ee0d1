import { NODE_TYPES } from "#schema/vocabulary.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { countFilters, withKinds, withoutFilters } from "#view/transitions.ts";

/** A way to what is hidden: by filters that have been set or, where none is, by their defaults. */
export function OutlineRest() {
  const isFiltered = useApp((state) => countFilters(state.view) > 0);
  const { rest } = useWords().chapter("outline");
  const link = isFiltered ? (
    <ViewLink to={withoutFilters}>{rest.reset}</ViewLink>
  ) : (
    <ViewLink to={(view) => withKinds(view, NODE_TYPES)}>{rest.allKinds}</ViewLink>
  );
  return <Phrase text={isFiltered ? rest.filtered : rest.byKind} parts={{ link }} />;
}
