import type { Claim, Fact, NodeId, PartialDate, Quantity, Status } from "#schema/graph.ts";
import type { LithiumForm } from "#units/lithium.ts";

/** What a figure measures; `null` for a fact that is none of the measures, such as an elevation. */
export type Measure = Quantity["measure"] | null;

/** From the firmest to the least firm; a node's fact has no standing and is only stated. */
export const FIGURE_STANDINGS = [
  "operating",
  "signed",
  "negotiating",
  "proposed",
  "suspended",
  "ended",
  "stated",
] as const;
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
  readonly claim: Claim;
}

/** How the node whose figures are asked for is tied to the project a figure is of. */
export interface FigureTie {
  readonly by: "operates" | "owns" | "party-to";
  /** The company or agreement in between: "through Minera Exar", "under the contract of 2024". */
  readonly via: NodeId | null;
  readonly status: Status;
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
  /** Agreements that cover the project; given for a planned capacity, which they may make signed. */
  readonly agreements: readonly CoveringAgreement[];
  /** The other claim that sets the standing, where it is not the figure's own. */
  readonly follows: Claim | null;
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

/** Lowest and highest value an amount allows; `null` for a text. */
export function findBounds({ value, min, max }: Amount): readonly [number, number] | null {
  return typeof value === "string" ? null : [min ?? value, max ?? value];
}
