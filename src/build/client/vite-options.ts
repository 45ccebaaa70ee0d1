import { basename } from "node:path";
import react from "@vitejs/plugin-react";
import type { PluginOption, UserConfig } from "vite";
import { createLookRulesPlugin } from "./look-rules-plugin.ts";
import type { BuildOptions } from "./options.ts";

/** Browsers with `light-dark()`, container queries and `toSorted`; older ones get the static page. */
const BROWSERS = ["chrome123", "edge123", "firefox121", "safari17.5"];

/** What the development server, the tests, the client build and the server build have in common. */
export function createViteOptions(
  options: BuildOptions,
): UserConfig & { readonly plugins: PluginOption[] } {
  return {
    base: options.base,
    plugins: [react(), createLookRulesPlugin()],
    define: { "import.meta.env.VITE_REPORT_URL": JSON.stringify(options.reportUrl ?? "") },
    css: { modules: { generateScopedName: formatClassName } },
    build: {
      target: BROWSERS,
      cssTarget: BROWSERS,
      // One style sheet: the prerendered page needs the styles of every part at its first paint.
      cssCodeSplit: false,
      sourcemap: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // A busy machine is no fault of the build.
      rolldownOptions: { checks: { bundlerTimings: false } },
      reportCompressedSize: false,
      // What formats citations is one large file of its own, loaded when a style is asked for; in kB.
      chunkSizeWarningLimit: 650,
    },
  };
}

/**
 * The client's and the server's build must agree on class names, whatever order they see files in. No
 * two style sheets have a file name in common (`tests/architecture.test.ts`), so that needs no digest,
 * which would compress to nothing less in scripts, styles and every page.
 */
function formatClassName(name: string, file: string): string {
  const stem = basename(file.replace(/\?.*$/, "")).replace(/\.module\.css$/, "");
  return `${stem}-${name}`;
}
