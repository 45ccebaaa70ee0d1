/** What the panel says that comes with every page: the article's own page, and that another one is late. */
export const PANEL_PAGE = {
  panel: {
    /** The panel's name. */
    details: "Details",
    loading: "Loading…",
    failed: "These details could not be loaded",
    /** {link} says `again`. */
    failedHint: "Look whether you are online, then {link}.",
    again: "load the page again",
    outlineFailed:
      "The outline could not be loaded. Look whether you are online, then load the page again.",
  },
  home: {
    /** {article} says `oneArticle`, as a link where there is an article. */
    articleLead:
      "Who and what {article} links: two governments in talks, a state company, the salt flats and what can be taken from their brine. Every line is a bundle of claims, each with its standing, its date, who said it and where.",
    oneArticle: "one news article",
    toWorld: "See the world’s lithium brines",
    size: "Size of the graph",
    questions: "Questions",
    stories: "Stories",
  },
  /** First steps into the graph, each with what the reader finds there. */
  start: {
    title: "Where to start",
    agreement: "who takes part, what it would cover",
    flats: "what they hold, where they lie",
    speaker: "who said most of this",
    /** {mineral} is in small letters. */
    mineral: "Only what concerns {mineral}",
    mineralHint: "the graph filtered by one mineral",
    byProducts: "Which by-products did {company}’s head name?",
    byProductsIn: "Which by-products did {company}’s head name in {date}?",
    byProductsHint: "and were they agreed or only proposed",
  },
  article: {
    title: "The article, paragraph by paragraph",
    /** Where it is folded away: {paragraphs} is like "¶ 1, ¶ 3". */
    folded: "In the article",
    foldedAt: "In the article: {paragraphs}",
    paragraph: "¶\u00a0{n}",
    light: "Paragraph {n}, show in the diagram",
    /** Why a paragraph concerns what is selected. */
    marks: { claim: "says this", node: "names this" },
    /** {source} is like "“Title”, publisher", as a link. */
    source: "Digests in our own words of {source}.",
    cited: "“{title}”, {publisher}",
    start: "Start the story",
    next: "Next",
    previous: "Previous",
    end: "End the story",
    place: "{n} of {count}",
    /** What is read out at each step: {digest} is the paragraph in our words. */
    step: "Paragraph {n} of {count}. {digest}",
  },
};
