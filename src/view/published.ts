import { DATASETS, type Dataset } from "./datasets.ts";
import type { Scope } from "./scopes.ts";

/** A dataset whose compiled graph is a file of the site. */
export interface Published {
  readonly scope: Scope;
  /** Below the site's base. */
  readonly file: string;
  readonly kept: Dataset["kept"];
}

/** The compiled graphs that the build writes. */
export const PUBLISHED: readonly Published[] = DATASETS.flatMap((entry) => toPublished(entry));

function toPublished({ id, file, kept }: Dataset & { readonly id: Scope }): readonly Published[] {
  return file === null ? [] : [{ scope: id, file, kept }];
}
