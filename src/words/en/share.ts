/** Copying, sending, quoting, citing and embedding. */
export const SHARE = {
  menu: {
    share: "Share",
    quote: "Quote or cite",
    copyLink: "Copy link",
    send: "Share…",
    cite: "Cite…",
    embed: "Embed…",
    print: "Print…",
    copySentence: "Copy sentence with source",
    copyQuotation: "Copy quotation block",
    failed: "This part of the page could not be loaded.",
    notSent: "The system did not take it. Copy the link instead.",
  },
  cite: {
    heading: "Cite",
    what: "What",
    format: "Format",
    /** Formats; the others go by their own names. */
    plain: "Plain",
    citation: "Citation",
    waiting: "Formatting…",
    failed:
      "This format could not be loaded. The others need nothing more; or load the page again.",
    copy: "Copy citation",
    /** A file's extension follows the point. */
    download: "Download .{extension}",
    close: "Close",
    /** {csl} is a link that reads `csl`. */
    credit: "A date that nobody knows is left out, never filled in. APA and Chicago: {csl}",
    csl: "Citations by CSL (citeproc-js)",
    /** Which one of its sort, right after what may be cited: "This claim: YLB owns …". */
    detail: ": {title}",
    thisNode: "This node",
    thisClaim: "This claim",
    itsSource: "Its source",
    thisSource: "This source",
    thisView: "This view",
    allData: "All the data",
  },
  /** What a citation says of a view and of a claim. */
  cited: {
    view: "{heading} ({filters})",
    /** Between the filters of a view, which has no other sign for it in a citation. */
    joint: "; ",
    graphAsOf: "graph as of {date}",
    /** What sort of work it is: without it a plan's sentence would read as a fact. */
    genre: "Claim; {standing}, {date}",
    particulars: "Standing: {standing}. {sources}.",
    approximate: "Date approximate.",
  },
  /** A claim quoted: how firmly it holds, when, who says so, from where. */
  quoted: {
    standing: "{standing}, {date}",
    standingSaid: "{standing}, {date}, according to {speaker}",
    /** "{list}" is one source or several, with `joint` between them. */
    source: "Source: {list}",
    sources: "Sources: {list}",
    joint: "; ",
    /** A source: title (a link where the text can have one), publisher and date, paragraphs. */
    cited: "“{title}”, {publisher}, {published}",
    citedAt: "“{title}”, {publisher}, {published}, {paragraphs}",
    /** The same with its address. */
    withAddress: "{source}, {address}",
    sentence: "{statement} ({standing}. {sources}.) {address}",
    statement: "“{statement}”",
    standingEnds: "{standing}.",
    sourcesEnd: "{sources}.",
    salar: "Salar, claim {id}",
    salarAt: "Salar, claim {id}: {address}",
  },
  embed: {
    heading: "Embed this view",
    lead: "The diagram with its title, date and attribution, in a frame on your page. It keeps this view. The wheel goes on scrolling your page until the diagram is clicked, one finger always.",
    code: "Code",
    copy: "Copy the code",
    close: "Close",
    preview: "Preview",
    frame: "Preview of the frame",
    size: "Size",
    small: "Small",
    medium: "Medium",
    wide: "Wide",
    width: "Width",
    height: "Height",
    full: "As wide as the column",
    theme: "Theme",
    themes: { page: "As your page says", light: "Light", dark: "Dark" },
  },
};
