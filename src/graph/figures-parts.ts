import type { Claim, GraphNode } from "#schema/graph.ts";
import type { FigurePart } from "./figures-rows.ts";

const PILOT = /\b(?:pilot|demonstration|test) (?:plant|works|line)\b|\bpilot\b/i;
const STAGE =
  /\b(?:first|second|third|fourth) (?:stage|phase|step)\b|\b(?:stage|phase|step) (?:one|two|three|four|[1-4])\b|\bstarter plant\b/i;

/**
 * Whether a figure is of a pilot, or of one stage of its project. The records have no field for it: a
 * pilot is known by the project's name or by what refines the claim, a stage also by its sentence.
 */
export function findPart(
  owner: GraphNode | undefined,
  { detail = "", statement }: Claim,
): FigurePart | null {
  const names = [owner?.name ?? "", owner?.label ?? "", detail];
  if (owner?.type === "project" && names.some((name) => PILOT.test(name))) return "pilot";
  return STAGE.test(detail) || STAGE.test(statement) ? "stage" : null;
}
