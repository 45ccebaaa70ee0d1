import { toHasOf } from "#view/known.ts";
import type { Parameter, Reading } from "#view/parameter.ts";
import type { Named } from "#view/place.ts";
import { isApart, SCOPES, type Scope, START } from "#view/scopes.ts";
import { findHomeScope, hasAll, toHas } from "#view/site.ts";
import { readWord } from "./read-values.ts";

/** Which graph. Always said; an address leaves it out where the place is at home in it. */
export const SCOPE: Parameter<"scope", { readonly scope: Scope }, Named> = {
  name: "scope",
  defaults: { scope: START },
  read: (reading) => {
    const home = findHomeScope(reading, reading.known.site);
    const asked = readWord(reading, SCOPES) ?? home;
    if (canShow(asked, reading)) return { scope: asked };
    return { scope: reading.faults.add(reading.name, asked, "unknown") ?? home };
  },
  write: (view, site) => (view.scope === findHomeScope(view, site) ? null : view.scope),
};

/** Whether a scope has all that is named; of one whose graph has to be asked first that is not known. */
function canShow(scope: Scope, reading: Reading): boolean {
  if (!isApart(scope)) return hasAll(reading, toHas(scope, reading.known.site));
  const ids = reading.known.graphs[scope];
  return ids === undefined || hasAll(reading, toHasOf(ids));
}
