import type { GraphNode } from "#schema/graph.ts";
import { NAME_LANGUAGES } from "#schema/vocabulary.ts";
import { foldText } from "#search/fold.ts";

type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** What a node is called besides its name. */
export interface OtherNames {
  readonly names: readonly { readonly language: NameLanguage; readonly name: string }[];
  readonly aliases: readonly string[];
}

/**
 * A node's names in other languages and its aliases, less those that only repeat its name or one
 * before them, but for case and accents.
 */
export function listOtherNames({ name, names = {}, aliases = [] }: GraphNode): OtherNames {
  const told = new Set([foldText(name)]);
  const isNew = (other: string): boolean => {
    const before = told.size;
    return told.add(foldText(other)).size > before;
  };
  return {
    names: NAME_LANGUAGES.flatMap((language) => {
      const other = names[language];
      return other === undefined || !isNew(other) ? [] : [{ language, name: other }];
    }),
    aliases: aliases.filter(isNew),
  };
}
