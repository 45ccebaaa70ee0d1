import { Fragment, type ReactNode } from "react";
import { cutAtPlaces } from "#words/fill.ts";

/** A message with links or other elements in its places: `{name}` becomes `parts.name`. */
export function Phrase({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}) {
  return cutAtPlaces(text).map((piece, index) => {
    if (index % 2 === 0) return piece;
    // biome-ignore lint/suspicious/noArrayIndexKey: a message's pieces never change places
    return <Fragment key={index}>{parts[piece] ?? `{${piece}}`}</Fragment>;
  });
}
