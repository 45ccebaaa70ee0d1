import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { hashSources } from "#build/cache/hash-sources.ts";

const root = mkdtempSync(join(tmpdir(), "salar-sources-"));
afterAll(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
const hash = (): string => hashSources(["src/layout/layout.ts"], root);

beforeEach(() => {
  for (const layer of ["layout", "graph", "ui"]) {
    mkdirSync(join(root, "src", layer), { recursive: true });
  }
  write("package-lock.json", "{}");
  write(
    "src/layout/layout.ts",
    'import { a } from "./near.ts";\nimport {\n  b,\n} from "d3-force";\n',
  );
  write("src/layout/near.ts", 'export { c } from "#graph/far.ts";\n');
  write("src/graph/far.ts", 'const later = () => import("./later.ts");\n');
  write("src/graph/later.ts", 'import "../layout/layout.ts";\n');
  write("src/ui/button.ts", "");
});

test("the same sources have the same hash, however they import each other", () => {
  expect(hash()).toBe(hash());
});

test.for([
  "src/layout/layout.ts",
  "src/layout/near.ts",
  "src/graph/far.ts",
  "src/graph/later.ts",
  "package-lock.json",
])("a change of %s gives another", (name) => {
  const before = hash();
  write(name, '"changed";\n');
  expect(hash()).not.toBe(before);
});

test("a change of what is not imported gives the same", () => {
  const before = hash();
  write("src/ui/button.ts", '"changed";\n');
  expect(hash()).toBe(before);
});

test("a file that is imported and not there is told", () => {
  write("src/layout/near.ts", 'import "./nowhere.ts";\n');
  expect(hash).toThrow(/nowhere\.ts/);
});
