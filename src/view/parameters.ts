import { AS_OF } from "./parameter-as-of.ts";
import { COUNTRY } from "./parameter-country.ts";
import { DATA } from "./parameter-data.ts";
import { EXPAND } from "./parameter-expand.ts";
import { FOCUS } from "./parameter-focus.ts";
import { FROM } from "./parameter-from.ts";
import { KIND } from "./parameter-kind.ts";
import { KNOWN_BY } from "./parameter-known-by.ts";
import { MATCH } from "./parameter-match.ts";
import { MINERAL } from "./parameter-mineral.ts";
import { Q } from "./parameter-q.ts";
import { QUIET } from "./parameter-quiet.ts";
import { SCOPE } from "./parameter-scope.ts";
import { SEL } from "./parameter-sel.ts";
import { SINCE } from "./parameter-since.ts";
import { STATUS } from "./parameter-status.ts";
import { TO } from "./parameter-to.ts";
import { UI } from "./parameter-ui.ts";
import { VIEW } from "./parameter-view.ts";

/** The parameters of the query, in the order in which an address has them (contract §2). */
export const PARAMETERS = [
  ...([FROM, TO, SEL, SCOPE, VIEW] as const),
  ...([MINERAL, COUNTRY, MATCH, KIND, STATUS, QUIET] as const),
  ...([AS_OF, KNOWN_BY, SINCE] as const),
  ...([FOCUS, EXPAND, Q, UI, DATA] as const),
] as const;

/** What an address calls a parameter, and what its words are filed under. */
export type ParameterName = (typeof PARAMETERS)[number]["name"];
