import type { CitationDate, CitationItem, CitationType } from "./citation-items.ts";
import type { Words } from "./words.ts";

/**
 * An item as CSL-JSON: an array of one, as reference managers read it.
 */
export function formatCslJson(item: CitationItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** `@article` is what styles print a journal for; `@misc` prints title, `howpublished`, note. */
const BIBTEX_TYPES: Readonly<Record<CitationType, string>> = {
  webpage: "misc",
  dataset: "misc",
  "article-newspaper": "article",
  document: "misc",
};

const BIBTEX_MONTHS = [
  ...["jan", "feb", "mar", "apr", "may", "jun"],
  ...["jul", "aug", "sep", "oct", "nov", "dec"],
];

/**
 * An item as a BibTeX record in UTF-8 (Patashnik, "BibTeXing", 1988), with BibLaTeX's `date`,
 * `url`, `urldate`, `version` and `langid` beside it, which BibTeX passes over.
 */
export function formatBibtex(words: Words, item: CitationItem): string {
  const { type, issued, version = "", note = "" } = item;
  const [author] = item.author ?? [];
  const about = issued?.circa === true ? words.chapter("share").cited.approximate : "";
  const fields = [
    ["author", protect(author?.literal ?? "")],
    ["title", protect(item.title)],
    [
      type === "article-newspaper" ? "journal" : "howpublished",
      protect(item["container-title"] ?? item.publisher ?? ""),
    ],
    ...(issued === undefined ? [] : listBibtexDates(issued)),
    ["version", embrace(escapeTex(version))],
    ["langid", embrace(item.language)],
    ["note", embrace(escapeTex(`${about} ${note}`))],
    // `url` is read as it stands; what would end the field has another spelling in an address.
    ["url", embrace(item.URL.replaceAll("{", "%7B").replaceAll("}", "%7D"))],
    ["urldate", embrace(joinDate(item.accessed, "-"))],
  ] as const;
  const lines = fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = ${value}`);
  return `@${BIBTEX_TYPES[type]}{${item.id},\n${lines.join(",\n")}\n}\n`;
}

function listBibtexDates(issued: CitationDate): readonly (readonly [string, string])[] {
  const [year = 0, month] = issued["date-parts"][0];
  return [
    ["year", embrace(String(year).padStart(4, "0"))],
    ["month", month === undefined ? "" : (BIBTEX_MONTHS[month - 1] ?? "")],
    ["date", embrace(joinDate(issued, "-"))],
  ];
}

function embrace(value: string): string {
  return value === "" ? "" : `{${value}}`;
}

/** In two pairs of braces a text keeps its capitals, and a name is one name. */
function protect(text: string): string {
  return embrace(embrace(escapeTex(text)));
}

const TEX_WORDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return (
    toOneLine(text)
      .replace(/[\\{}$&%#_~^]/g, (sign) => TEX_WORDS[sign] ?? `\\${sign}`)
      // Two signs that TeX would draw as another one.
      .replace(/(-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)|<(?=<)|>(?=>))/g, "$1{}")
  );
}

/** Types of the RIS format as reference managers write them. */
const RIS_TYPES: Readonly<Record<CitationType, string>> = {
  webpage: "ELEC",
  dataset: "DATA",
  "article-newspaper": "NEWS",
  document: "GEN",
};

/** An item as a RIS record: a tag a line, however long, and lines end as the format has it. */
export function formatRis(words: Words, item: CitationItem): string {
  const { type, author = [], title, publisher, issued, accessed, version, note } = item;
  const [year] = issued?.["date-parts"][0] ?? [];
  const container = item["container-title"];
  const lines = [
    ["TY", RIS_TYPES[type]],
    ["ID", item.id],
    ...author.map(({ literal }) => ["AU", literal] as const),
    ["TI", title],
    ...(container === undefined ? [] : [["T2", container] as const]),
    ...(publisher === undefined ? [] : [["PB", publisher] as const]),
    ...(year === undefined || issued === undefined
      ? []
      : ([
          ["PY", String(year).padStart(4, "0")],
          ["DA", formatRisDate(issued)],
        ] as const)),
    ...(version === undefined ? [] : [["ET", version] as const]),
    ["LA", item.language],
    ...(issued?.circa === true ? [["N1", words.chapter("share").cited.approximate] as const] : []),
    ...(note === undefined ? [] : [["N1", note] as const]),
    ["UR", item.URL],
    ["Y2", formatRisDate(accessed)],
    ["ER", ""],
  ] as const;
  return lines.map(([tag, value]) => `${tag}  - ${toOneLine(value)}\r\n`).join("");
}

/** "2023/07/10", "2023/07/", "2023//": year/month/day, with a slash for what is not known. */
function formatRisDate(date: CitationDate): string {
  const [year = "", month = "", day = ""] = joinDate(date, "/").split("/");
  return `${year}/${month}/${day}`;
}

function joinDate({ "date-parts": [parts] }: CitationDate, sign: string): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join(sign);
}

/** A line break would end a RIS field, and BibTeX reads it as a space anyway. */
function toOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
