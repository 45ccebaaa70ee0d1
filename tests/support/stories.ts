import * as v from "valibot";
import { type Story, StorySchema } from "#schema/graph.ts";

/** A story of these addresses; all its texts are made from its id. */
export function story(
  id: string,
  type: Story["type"],
  addresses: readonly string[],
  claims: readonly string[] = [],
): Story {
  return v.parse(StorySchema, {
    id,
    type,
    title: `Title of ${id}`,
    summary: `Summary of ${id}.`,
    steps: addresses.map((address, index) => ({
      title: `Step ${index + 1} of ${id}`,
      address,
      caption: `Caption ${index + 1} of ${id}.`,
      ...(claims.length > 0 && { claims }),
    })),
  });
}
