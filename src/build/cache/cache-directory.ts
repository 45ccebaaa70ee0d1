import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** What decides where the cache lies; see {@link findCacheDirectory}. */
interface Surroundings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly home?: string;
}

/**
 * Where pictures and layouts are kept between builds: the user's own cache, which outlives
 * `node_modules` and serves every clone. `SALAR_CACHE` names another place.
 *
 * @returns An absolute path; the directory need not be there yet.
 */
export function findCacheDirectory({
  env = process.env,
  platform = process.platform,
  home = homedir(),
}: Surroundings = {}): string {
  // An empty setting is no setting, as the XDG specification says.
  if (env.SALAR_CACHE) return resolve(env.SALAR_CACHE);
  if (platform === "win32")
    return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "salar");
  return join(env.XDG_CACHE_HOME || join(home, ".cache"), "salar");
}
