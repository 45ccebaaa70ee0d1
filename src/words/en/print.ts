/** The page as paper. */
export const PRINT = {
  /** {name} is the site's name, in bold. */
  brand: "{name} the lithium supply chain, claim by claim",
  name: "Salar",
  qrCode: "QR code of {address}",
  facts: {
    inForce: "Shown as of",
    newest: "{date}, the newest",
    knownBy: "Known by",
    knownByDate: "only what was published by {date}",
    changes: "Changes",
    changesSince: "marked since {date}",
    filters: "Filters",
    inView: "In view",
    printed: "Printed",
    /** {records} is like "data of 25 Mar 2026, version 1a2b3c4d". */
    printedFrom: "{day}, from {records} (CC BY 4.0)",
  },
  /** All filters by name, since paper has no list to open: "countries: Bolivia or Russia; kinds: companies". */
  filters: {
    /** By the parameter's name, where paper says more than the page does. */
    told: {
      mineral: "minerals: {value}",
      country: "countries: {value}",
      kind: "kinds: {value}",
      status: "standing: {value}",
      focus: "only {value}",
      expand: "with all neighbours of {value}",
    },
    /** Between names that all show. */
    all: ", ",
    /** Of a kind of filter: nothing is chosen. */
    nothing: "none",
    joint: "; ",
    noneSet: "none",
    /** Only what the graph opens with. */
    asOpened: "none set; {filters}, as this graph opens",
  },
  diagram: {
    empty: "Nothing in view to draw.",
    title: "Diagram",
    description: "Nodes and their relations in view; the claims follow in words.",
  },
  legend: {
    kinds: "Kinds",
    lines: "Lines",
    standing: "{standing}: {meaning}",
    bridge: "Indirect: joined through nodes that are not shown",
    added: "＋ added since",
    ended: "× ended since",
    changed: "△ changed since",
    counts: "A number on a line: how many relations it bundles.",
    hidden: "+ and a number at a node: neighbours that are not shown.",
    dim: "Pale: in view, but not what this page is about.",
    dimInPart:
      "Pale: countries, to find the way; what else is in view but not linked to this is left out.",
  },
  claims: {
    heading: "The claims in view",
    count: "{claims} in {relations}.",
    countWithEarlier: "{claims} in {relations}: what holds first, then what came before.",
    bySource: "stated by the source",
    bySpeaker: "said by {speaker}",
    /** Who said it and for which company or country. */
    speaksFor: "{speaker}, {company}",
    note: "Note: {note}",
  },
  sources: {
    heading: "Sources",
    /** {title} is the title in quotation marks, {address} the address to type. */
    source: "{title}, {publisher}, {published}. {address}",
    weakSource: "{title}, {publisher}, {published}, weak source. {address}",
    title: "“{title}”",
  },
};
