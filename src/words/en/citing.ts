/** How a source, a page of this site and its data are named: panels, paper, citations. */
export const CITING = {
  /** Under which the site and its data are cited. */
  siteName: "Salar: The Lithium Supply Chain, Claim by Claim",
  unknownDate: "publication date unknown",
  /** One paragraph; more of them, "{before}" being those before the last: "1, 2". The sign keeps to its number. */
  paragraph: "¶\u00a0{last}",
  paragraphs: "¶\u00a0{before} and {last}",
  /** The paragraphs before the last: "1, 2". */
  paragraphsBefore: ", ",
  /** Which records, in a sentence. */
  recordsOf: "data of {date}",
  recordsVersion: "version {version}",
  recordsOfVersion: "data of {date}, version {version}",
  /** The licence of the data, as a sentence. */
  licence: "CC BY 4.0.",
  /** A work of this site, what is said of it, the site: sentences of a citation. */
  own: "“{title}.”",
  within: "{site}.",
  source: "“{title}”, {publisher}, {published}.",
  /** When it was read and where; a page that nobody has read yet gives the address alone. */
  read: "Read on {date}: {address}",
  /** Subject of a report about a claim. */
  reportTitle: "Error in claim {id}",
};
