/**
 * A message in the forms that a language has for numbers, by CLDR's category ("one", "few", "other").
 * "{n}" is the number as the language writes it.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Marks forms in a dictionary, so that another language may have more or fewer of them. */
export function plural(forms: Plural): Plural {
  return forms;
}
