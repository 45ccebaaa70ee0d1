import { toHasOf } from "./known.ts";
import type { Parameter, Reading } from "./parameter.ts";
import { readWord } from "./parameter-values.ts";
import type { Named } from "./place.ts";
import { findScopeOfPage, findScopePage, isApart, SCOPES, type Scope, START } from "./scopes.ts";
import { findHomeScope, hasAll, type Site, toHas } from "./site.ts";

/** Which graph. Always said; an address leaves it out where the place is at home in it. */
export const SCOPE: Parameter<"scope", { readonly scope: Scope }, Named> = {
  name: "scope",
  defaults: { scope: START },
  read: (reading) => {
    const home = findHomeScope(reading, reading.known.site, reading.page);
    const asked = readWord(reading, SCOPES) ?? home;
    if (canShow(asked, reading)) return { scope: asked };
    return { scope: reading.faults.add(reading.name, asked, "unknown") ?? home };
  },
  write: (view, site) => (view.scope === findUnsaid(view, site) ? null : view.scope),
};

/** The scope that the address of a view has without it. */
function findUnsaid(view: Named & { readonly scope: Scope }, site: Site): Scope {
  const isOwnPage = view.place.page === "home";
  const page = isOwnPage ? findScopeOfPage(findScopePage(view.scope)) : null;
  return findHomeScope(view, site, page);
}

/** Whether a scope has all that is named; of one whose graph has to be asked first that is not known. */
function canShow(scope: Scope, reading: Reading): boolean {
  if (!isApart(scope)) return hasAll(reading, toHas(scope, reading.known.site));
  const ids = reading.known.graphs[scope];
  return ids === undefined || hasAll(reading, toHasOf(ids));
}
