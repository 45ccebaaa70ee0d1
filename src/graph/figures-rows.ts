import type {
  Claim,
  Fact,
  NodeId,
  PartialDate,
  Quantity,
  StandingName,
  Status,
} from "#schema/graph.ts";
import type { LithiumForm } from "#units/lithium.ts";

/** What a figure measures; `null` for a fact that is none of the measures, such as an elevation. */
export type Measure = Quantity["measure"] | null;

/**
 * What a figure's standing is called: as its relation's on the date, from the firmest to the least firm.
 * Established is "operating", and a node's fact has no standing and is only stated.
 */
export const FIGURE_STANDINGS = [
  "operating",
  "agreed",
  "not-in-force",
  "negotiating",
  "proposed",
  "suspended",
  "superseded",
  "ended",
  "stated",
] as const satisfies readonly (StandingName | "operating" | "stated")[];
export type FigureStanding = (typeof FIGURE_STANDINGS)[number];

/** Figures as the records give them, or as lithium carbonate equivalent where a factor is known. */
export type Basis = "given" | "lce";

/** A number with what bounds it, in the unit it stands in. */
export interface Amount {
  readonly value: number | string;
  readonly min?: number;
  readonly max?: number;
  /** `null` for a text without a unit. */
  readonly unit: string | null;
}

/** An agreement that covers a project, with its standing on the date and the claim that sets it. */
export interface CoveringAgreement {
  readonly id: NodeId;
  readonly status: Status;
  readonly name: StandingName;
  readonly claim: Claim;
  /** What was last said of it since, by its parties or by who decides on it; `null` where nothing was. */
  readonly latest: Claim | null;
  /** A contract for the plant, not a framework, memorandum or financing: see `isContract`. */
  readonly isContract: boolean;
}

/** Part of something that is counted whole: a trial before the plant, or one step of it. */
export type FigurePart = "pilot" | "stage";

/** How the node whose figures are asked for is tied to the project a figure is of. */
export interface FigureTie {
  readonly by: "operates" | "owns" | "party-to";
  /** The company or agreement in between: "through Minera Exar", "under the contract of 2024". */
  readonly via: NodeId | null;
  /** What the tie's relation is called on the date, superseded or not in force too. */
  readonly standing: StandingName;
  /** The stake in the project or in the company in between: several claims where sources disagree. */
  readonly stakes: readonly Claim[];
}

/** One figure on the date: a claim's quantity or a node's fact. */
export interface FigureRow extends Amount {
  /** Unique in the graph: the claim's id, or the node's and the fact's number. */
  readonly id: string;
  readonly measure: Measure;
  readonly product: NodeId | null;
  /** The project, company, country … the figure is of. */
  readonly about: NodeId;
  readonly qualifier: Quantity["qualifier"] | null;
  /** The time it was counted over or is aimed for: `2024`, `2025-01/2025-07`. */
  readonly period: string | null;
  /** When it holds. */
  readonly date: PartialDate | null;
  readonly standing: FigureStanding;
  readonly claim: Claim | null;
  readonly fact: Fact | null;
  /** Agreements that cover the project; given for a planned capacity, whose standing they may set. */
  readonly agreements: readonly CoveringAgreement[];
  /** The other claim that sets the standing, where it is not the figure's own. */
  readonly follows: Claim | null;
  /** The claim that another agreement has taken the place of the figure's. */
  readonly supersededBy: Claim | null;
  /** The end of the figure's relation that is no more. */
  readonly outlived: NodeId | null;
  readonly part: FigurePart | null;
  /** Of an operating capacity, the most that is known to have been made in one year. */
  readonly made: Claim | null;
  /** Claims on the date that contradict it by the records, whether or not of the same group. */
  readonly conflicts: readonly Claim[];
  /** Of a fact, the node's other figures for the same thing. */
  readonly rivals: readonly Fact[];
  /** Overtaken by a later figure, or a remark: told, never counted. */
  readonly isEarlier: boolean;
  readonly ties: readonly FigureTie[];
  /** What the record says, where the figure has been converted, and from which form of lithium. */
  readonly converted: { readonly from: Amount; readonly form: LithiumForm } | null;
}

/** The time a figure is of: what it was counted over, else when it holds. `null` where it is undated. */
export function findTime({
  measure,
  period,
  date,
}: Pick<FigureRow, "measure" | "period" | "date">): string | null {
  // A capacity's period is the year it is meant for.
  return measure === "capacity" ? date : (period?.split("/").at(-1) ?? date);
}

/** Lowest and highest value an amount allows; `null` for a text. */
export function findBounds({ value, min, max }: Amount): readonly [number, number] | null {
  return typeof value === "string" ? null : [min ?? value, max ?? value];
}
