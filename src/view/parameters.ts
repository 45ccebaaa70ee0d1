import { AS_OF } from "./parameters/as-of.ts";
import { COUNTRY } from "./parameters/country.ts";
import { DATA } from "./parameters/data.ts";
import { EXPAND } from "./parameters/expand.ts";
import { FOCUS } from "./parameters/focus.ts";
import { FROM } from "./parameters/from.ts";
import { KIND } from "./parameters/kind.ts";
import { KNOWN_BY } from "./parameters/known-by.ts";
import { MINERAL } from "./parameters/mineral.ts";
import { Q } from "./parameters/q.ts";
import { SCOPE } from "./parameters/scope.ts";
import { SEL } from "./parameters/sel.ts";
import { SINCE } from "./parameters/since.ts";
import { STATUS } from "./parameters/status.ts";
import { TO } from "./parameters/to.ts";
import { UI } from "./parameters/ui.ts";
import { VIEW } from "./parameters/view.ts";

/** The parameters of the query, in the order in which an address has them (contract §2). */
export const PARAMETERS = [
  ...([FROM, TO, SEL, SCOPE, VIEW] as const),
  ...([MINERAL, COUNTRY, KIND, STATUS] as const),
  ...([AS_OF, KNOWN_BY, SINCE] as const),
  ...([FOCUS, EXPAND, Q, UI, DATA] as const),
] as const;

/** What an address calls a parameter, and what its words are filed under. */
export type ParameterName = (typeof PARAMETERS)[number]["name"];
