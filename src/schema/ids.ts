import * as v from "valibot";

const ID_SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idText = v.pipe(
  v.string(),
  v.maxLength(80, "an id of at most 80 characters"),
  v.regex(ID_SHAPE, "an id of lower-case letters, digits and single hyphens"),
);

export const NodeIdSchema = v.pipe(idText, v.brand("NodeId"));
export const ClaimIdSchema = v.pipe(idText, v.brand("ClaimId"));
export const SourceIdSchema = v.pipe(idText, v.brand("SourceId"));
export const StoryIdSchema = v.pipe(idText, v.brand("StoryId"));

export type NodeId = v.InferOutput<typeof NodeIdSchema>;
export type ClaimId = v.InferOutput<typeof ClaimIdSchema>;
export type SourceId = v.InferOutput<typeof SourceIdSchema>;
export type StoryId = v.InferOutput<typeof StoryIdSchema>;
