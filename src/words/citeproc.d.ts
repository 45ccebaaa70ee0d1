/** The part of citeproc-js that is used here; the package brings no types. */
declare module "citeproc" {
  interface System {
    /** A locale, as XML; `false` for one it has to do without. */
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => unknown;
  }
  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: readonly string[]): void;
    /** Parameters, then one text for each item; `false` where the style has no bibliography. */
    makeBibliography(): readonly [unknown, readonly string[]] | false;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
