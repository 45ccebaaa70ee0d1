import type { BuildNames } from "./is-of-build.ts";

/** What a page says to a worker. */
export type WorkerMessage =
  /** Keep what this page has loaded before the worker answered for it: addresses. */
  | { readonly type: "salar:keep"; readonly page: string; readonly graphs: readonly string[] }
  /** Answer, on the port that comes along, of which build the worker is. */
  | { readonly type: "salar:tell-build" }
  /** Take the place of the worker before; `alone`: only where no other page of the site is open. */
  | { readonly type: "salar:take-over"; readonly alone: boolean };

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** Reads a message; `null` for what is none of ours. */
export function parseWorkerMessage(data: unknown): WorkerMessage | null {
  const type = field(data, "type");
  if (type === "salar:tell-build") return { type };
  if (type === "salar:take-over") return { type, alone: field(data, "alone") === true };
  const page = field(data, "page");
  const graphs = field(data, "graphs");
  if (type !== "salar:keep" || typeof page !== "string" || !Array.isArray(graphs)) return null;
  return { type, page, graphs: graphs.filter((url) => typeof url === "string") };
}

/** Reads the answer to `salar:tell-build`; `null` when it is none. */
export function parseBuildNames(data: unknown): BuildNames | null {
  const entry = field(data, "entry");
  const dataVersion = field(data, "dataVersion");
  return typeof entry === "string" && typeof dataVersion === "string"
    ? { entry, dataVersion }
    : null;
}
