/** What tells one build from another. */
export interface BuildNames {
  /** Path of the entry script: its name changes whenever any of the page's code does. */
  readonly entry: string;
  /** Names the records. */
  readonly dataVersion: string;
}

/** Builds of one name may stand in for each other: their pages ask for the same parts and records. */
export function formatBuildName({ entry, dataVersion }: BuildNames): string {
  const [, name = entry] = /([^/]+)\.js$/.exec(entry) ?? [];
  return `${name} ${dataVersion}`;
}

/** A prerendered page is of the build whose entry it starts and whose records it shows. */
export function isPageOfBuild(html: string, { entry, dataVersion }: BuildNames): boolean {
  return html.includes(`"${entry}"`) && html.includes(`data-data-version="${dataVersion}"`);
}

/** A compiled graph says at its beginning of which records it is. */
export function isGraphOfVersion(json: string, dataVersion: string): boolean {
  return json.slice(0, 200).includes(`"dataVersion":"${dataVersion}"`);
}
