import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { readWorldGraph } from "../../support/graph-builder.ts";
import { countGraph } from "../../support/graph-size.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const world = readWorldGraph();
const { sources, nodes, claims } = countGraph(world);
const oneLess = (world.claims.size - 1).toLocaleString("en");

/** Runs what `npm run data` runs. */
function checkData(folder: string) {
  const args = [TSX, "src/build/check-data.ts", folder];
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
}

test("npm run data prints counts, ok and the coverage", () => {
  const { status, stdout, stderr } = checkData("data");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(
    new RegExp(
      `^${sources} sources, ${nodes} nodes, ${claims} claims, 5 paragraphs, \\d+ (?:story|stories): ok\n`,
    ),
  );
  expect(stdout).toMatch(/^ {2}undated claims +\d+ /m);
});

test("npm run data prints every fault and exits 1", () => {
  const folder = mkdtempSync(join(tmpdir(), "salar-data-"));
  cpSync(join(ROOT, "data"), folder, { recursive: true });
  const file = join(folder, "claims.json");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace('"bolivia"', '"bolivya"').replace('"established"', '"firm"'));
  const { status, stdout, stderr } = checkData(folder);
  rmSync(folder, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  const lines = stderr.trim().split("\n");
  expect(lines).toEqual([
    expect.stringContaining('claims[2].status (record "art-03"): expected one of established'),
    expect.stringContaining('got "bolivya". Did you mean "bolivia"? (rule R4)'),
    "",
    expect.stringMatching(
      new RegExp(
        `^2 faults \\(${sources} sources, ${nodes} nodes, ${oneLess} claims, .* read\\)\\. The rules are in data`,
      ),
    ),
  ]);
});
