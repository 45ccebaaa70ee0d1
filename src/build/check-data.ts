import { countCoverage } from "#records/coverage.ts";
import { formatCount, formatCoverage } from "#records/format-coverage.ts";
import { formatFault } from "#schema/data-error.ts";
import { checkFolder } from "./site/read-records.ts";

/** `npm run data`: checks the records of a folder, `data` unless another is named. */
const folder = process.argv[2] ?? "data";
const { records, faults } = checkFolder(folder);
const counts = [
  formatCount(records.sources.length, "source"),
  formatCount(records.nodes.length, "node"),
  formatCount(records.claims.length, "claim"),
  formatCount(records.article?.paragraphs.length ?? 0, "paragraph"),
  formatCount(records.stories.length, "story", "stories"),
].join(", ");

if (faults.length > 0) {
  console.error(faults.map((fault) => `${folder}/${formatFault(fault)}`).join("\n"));
  const told = `${formatCount(faults.length, "fault")} (${counts} read)`;
  console.error(`\n${told}. The rules are in data/README.md.`);
  process.exitCode = 1;
} else {
  console.log(`${counts}: ok\n\n${formatCoverage(countCoverage(records))}`);
}
