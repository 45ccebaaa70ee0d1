/** What the published JSON Schema says of a definition and its fields, beside their shapes. */
export interface Description {
  readonly title: string;
  readonly description: string;
  readonly fields?: Readonly<Record<string, string>>;
}

export const GRAPH_DESCRIPTION: Description = {
  title: "Salar graph",
  description:
    "A lithium supply-chain knowledge graph: sourced, dated claims about who and what is linked. That references between records resolve is checked when the file is built and is not part of this schema.",
  fields: {
    format: "Always salar-graph.",
    version: "Raised by a change that older readers cannot follow.",
    dataVersion: "Names the records and their places: files that say the same belong together.",
    sources: "What claims and facts rest on.",
    nodes: "Who and what the claims link.",
    claims: "One sentence each; all claims of a subject, predicate and object form a relation.",
    article: "The founding article by paragraph, in our own words.",
    stories: "Guided tours and starting questions: addresses of the site, each with a caption.",
    positions:
      "Centre of each node as [x, y] in layout units (CSS pixels at zoom 1), x to the right, y down.",
    regions: "Parts of the map, such as a country's, with the ground they cover.",
  },
};

export const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  NodeId: { title: "Node id", description: "Unique among nodes; stays the same for good." },
  ClaimId: { title: "Claim id", description: "Unique among claims; stays the same for good." },
  SourceId: { title: "Source id", description: "Unique among sources; stays the same for good." },
  StoryId: { title: "Story id", description: "Unique among stories; stays the same for good." },
  PartialDate: {
    title: "Day, month or year",
    description: "ISO 8601, as exact as the source: 2024-09 is some time in September 2024.",
  },
  Source: {
    title: "Source",
    description: "A page or document, where it stands and when it was published.",
    fields: {
      published: "null where the source carries no date.",
      publishedApprox: "The date is inferred, not printed on the source.",
      language: "ISO 639-1, or 639-3 where that has none.",
      weak: "A reprint, digest or unsigned page.",
      note: "What a reader should know before relying on it.",
    },
  },
  Node: {
    title: "Node",
    description: "Somebody or something that claims link.",
    fields: {
      type: "The node's kind.",
      label: "Short form of a name longer than 22 characters, for the diagram.",
      symbol: "Element symbol or formula; for countries the ISO 3166-1 alpha-2 code.",
      names: "The name in Spanish, Russian and Chinese.",
      aliases: "Other names it is found by.",
      summary: "What it is, in a sentence or a few.",
      coordinates: "Degrees, WGS 84; approx where only the area is known.",
    },
  },
  Fact: {
    title: "Fact",
    description: "A figure about one node.",
    fields: {
      label: "What the figure counts.",
      min: "Lower end of the range, where the source gives one.",
      max: "Upper end of the range, where the source gives one.",
      asOf: "Date at which the figure holds; null where the source gives none.",
    },
  },
  Claim: {
    title: "Claim",
    description: "One sentence: who is linked to whom, how firmly, when, and who says so.",
    fields: {
      statement: "The claim as one sentence, in our own words.",
      status:
        "The claim's standing: established (in force, operating or plain fact), agreed (signed, not in force), negotiating, proposed (planned), suspended or ended.",
      asOf: "Date at which the claim holds; null where no source dates it.",
      asOfApprox: "The date is inferred.",
      detail: "A few words that refine the status.",
      quantity: "The figure the claim gives.",
      attributedTo: "Who said so, where the source quotes somebody.",
      sources: "Where the claim is found.",
      conflictsWith: "Claims that contradict this one; they name it in turn.",
      remark: "Somebody's remark: part of the history, it never sets the standing.",
      note: "What a reader should know before relying on it.",
    },
  },
  ClaimSource: {
    title: "Place",
    description: "Where a claim is found.",
    fields: { paragraph: "Paragraph of the founding article, counted from 1." },
  },
  Quantity: {
    title: "Quantity",
    description:
      "A figure with its unit. Where a source gives only a range, value is its midpoint.",
    fields: {
      unit: "LCE is lithium carbonate equivalent, 5.323 t per t of lithium.",
      of: "The product or mineral that is measured.",
      period: "A date, or two separated by a slash: 2024-01/2024-06.",
      qualifier: "How the source hedges the figure.",
    },
  },
  Article: {
    title: "Founding article",
    description: "The article the graph began with, by paragraph.",
  },
  Paragraph: {
    title: "Paragraph",
    description: "What one paragraph says, in our own words, and the claims that rest on it.",
    fields: {
      n: "Number, counted from 1.",
      mentions: "Nodes the paragraph speaks of.",
      claims: "Claims that name the paragraph among their sources.",
    },
  },
  Story: {
    title: "Story",
    description: "A guided tour through the graph, or a question with the view that answers it.",
    fields: {
      type: "A question is a starting point; a story is read through.",
      summary: "What it shows, in a sentence or a few.",
    },
  },
  StoryStep: {
    title: "Step",
    description: "One view of a story.",
    fields: {
      address: "Path and query from the site's root, such as /node/ylb/?as-of=2024.",
      caption: "What the view shows, in a sentence or a few.",
      claims: "The claims the caption tells, in its order.",
      expect: "What the step's view has to show for the caption to stay true.",
    },
  },
  StepExpectation: {
    title: "Expectation",
    description: "What a step's view is held to when the records change.",
    fields: {
      standings:
        "Standing, on the step's date, of relations by their id: subject predicate object, separated by spaces.",
      nodes: "Nodes that are in view.",
    },
  },
  Region: {
    title: "Region",
    description: "A part of the map that holds the nodes that belong there.",
    fields: {
      label: "What is written on it.",
      box: "Left, top, width and height in layout units.",
    },
  },
};
