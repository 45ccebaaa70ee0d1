import type { DATASETS } from "#view/datasets.ts";
import type { GraphSource } from "./graph-source.ts";
import { STATIC_FILES } from "./static-files.ts";

/** What brings graphs, by the name that the datasets give (`from` in `view/datasets.ts`). */
export const SOURCES: Readonly<Record<(typeof DATASETS)[number]["from"], GraphSource>> = {
  "static-files": STATIC_FILES,
};
