/** What stands in a message's places: texts and numbers by name. */
export type Values = Readonly<Record<string, string | number>>;

const PLACE = /\{(\w+)\}/g;

/**
 * A message with its places filled: "As of {date}" and `{ date: "2024" }` give "As of 2024". A place
 * without a value stays as it is written, where a reader of the page or of a test will see it.
 */
export function fill(message: string, values: Values): string {
  return message.replace(PLACE, (place, name: string) => String(values[name] ?? place));
}

/** A message cut at its places: texts at even indices, names of places at odd ones. */
export function cutAtPlaces(message: string): readonly string[] {
  return message.split(PLACE);
}

/** Names of a message's places, each once, sorted: what every language has to fill alike. */
export function listPlaces(message: string): readonly string[] {
  return [...new Set(cutAtPlaces(message).filter((_, index) => index % 2 === 1))].toSorted();
}
