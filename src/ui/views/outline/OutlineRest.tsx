import { NODE_TYPES } from "#schema/vocabulary.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { countFilters, withKinds, withoutFilters } from "#view/transitions.ts";

/** A way to what is hidden: by filters that have been set or, where none is, by their defaults. */
export function OutlineRest() {
  const isFiltered = useApp((state) => countFilters(state.view) > 0);
  return isFiltered ? (
    <>
      The rest is hidden by the filters or does not hold on this date.{" "}
      <ViewLink to={withoutFilters}>Reset filters</ViewLink>
    </>
  ) : (
    <>
      The rest is of kinds that are not shown, or does not hold on this date.{" "}
      <ViewLink to={(view) => withKinds(view, NODE_TYPES)}>Show all kinds</ViewLink>
    </>
  );
}
