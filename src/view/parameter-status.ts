import type { Status } from "#schema/graph.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import type { Parameter, Reading } from "./parameter.ts";
import { joinList, readWords } from "./parameter-values.ts";

interface Fields {
  /** Standings shown, in the order of STATUSES; `null` for the default (all). */
  readonly statuses: readonly Status[] | null;
}

export const STATUS: Parameter<"status", Fields> = {
  name: "status",
  isList: true,
  defaults: { statuses: null },
  filters: true,
  read: (reading) => ({ statuses: readStatuses(reading) }),
  write: ({ statuses }) => (statuses === null ? null : (joinList(statuses) ?? "none")),
  tell: ({ statuses }, teller) =>
    teller.tellWords({ chosen: statuses, defaults: STATUSES, all: STATUSES }),
};

function readStatuses(reading: Reading): Fields["statuses"] {
  if (reading.params.get(reading.name) === "none") return [];
  const statuses = readWords(reading, STATUSES);
  return statuses === null || statuses.length === STATUSES.length ? null : statuses;
}
