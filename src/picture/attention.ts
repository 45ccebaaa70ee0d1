import type { SceneItem } from "#scene/scene.ts";

/** What a reader looks at just now. It lights the picture, is in no address, and filters nothing. */
export interface Attention {
  /** In the diagram, or in a text about it. */
  readonly pointed: SceneItem | null;
  /** Paragraph of the article being read, counted from 1. */
  readonly paragraph: number | null;
  /** Which of the chains between two nodes is lit, counted from 0; the path page only. */
  readonly chain: number;
}

/** As a page opens. */
export const AT_REST: Attention = { pointed: null, paragraph: null, chain: 0 };
