import { formatFault } from "#schema/data-error.ts";
import { countCoverage, formatCoverage } from "./records/coverage.ts";
import { checkFolder } from "./records/read-records.ts";

/** `npm run data`: checks the records of a folder, `data` unless another is named. */
const folder = process.argv[2] ?? "data";
const { records, faults } = checkFolder(folder);
const { sources, nodes, claims, article } = records;
const paragraphs = article?.paragraphs.length ?? 0;
const counts = `${sources.length} ${sources.length === 1 ? "source" : "sources"}, ${nodes.length} nodes, ${claims.length} claims, ${paragraphs} paragraphs`;

if (faults.length > 0) {
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  console.error(faults.map((fault) => `${folder}/${formatFault(fault)}`).join("\n"));
  console.error(`\n${count} (${counts} read). The rules are in data/README.md.`);
  process.exitCode = 1;
} else {
  console.log(`${counts}: ok\n\n${formatCoverage(countCoverage(records))}`);
}
