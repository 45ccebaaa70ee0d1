/** The part of citation-js that reads citations back; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
