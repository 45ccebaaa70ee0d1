import type { NodeType } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import type { Parameter, Reading } from "./parameter.ts";
import { joinList, readWords } from "./parameter-values.ts";
import { isDefaultKinds, listDefaultKinds, type Scope } from "./scopes.ts";

interface Fields {
  /** Kinds shown, in the order of NODE_TYPES; `null` for the scope's default (see `listKinds`). */
  readonly kinds: readonly NodeType[] | null;
}

export const KIND: Parameter<"kind", Fields, { readonly scope: Scope }> = {
  name: "kind",
  isList: true,
  defaults: { kinds: null },
  filters: true,
  read: (reading) => ({ kinds: readKinds(reading) }),
  write: ({ kinds }) => {
    if (kinds === null) return null;
    return kinds.length === NODE_TYPES.length ? "all" : (joinList(kinds) ?? "none");
  },
  tell: ({ kinds, scope }, teller) => {
    const defaults = listDefaultKinds(scope);
    return teller.tellWords({ chosen: kinds, defaults, all: NODE_TYPES });
  },
};

function readKinds(reading: Reading): Fields["kinds"] {
  const value = reading.params.get(reading.name);
  if (value === null) return null;
  if (value === "none") return [];
  const kinds = value === "all" ? NODE_TYPES : readWords(reading, NODE_TYPES);
  return kinds === null || isDefaultKinds(reading.scope, kinds) ? null : kinds;
}
