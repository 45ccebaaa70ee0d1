import { type Frame, findFrame, isBroughtOut } from "./frame.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { toStillScene } from "./still-scene.ts";

/** Beside what is brought out so many pale nodes still say something; more are a grey mist on paper. */
const MOST_DIM = 60;

/** What of a drawing is printed, and the part of it that the paper shows. */
export interface PrintedScene {
  readonly scene: Scene;
  readonly frame: Frame;
  /** Some of what is in view is left out. */
  readonly isPart: boolean;
}

/**
 * What of a scene is printed: all of it, faint ties too, which a prerendered page leaves out for its
 * size, with a frame that holds all of it, since paper cannot be moved. Only around what is brought out
 * of a crowd the crowd is left out but for its countries, and the frame is that of the screen.
 */
export function toPrintedScene(scene: Scene): PrintedScene {
  const nodes = [...scene.nodes.values()];
  const dim = nodes.filter(({ emphasis }) => emphasis === "dim").length;
  if (dim > MOST_DIM && nodes.some(isBroughtOut)) {
    const still = toStillScene(scene);
    return { scene: still, frame: findFrame(scene), isPart: still !== scene };
  }
  return { scene, frame: findFrame({ ...scene, nodes: asPlain(scene.nodes) }), isPart: false };
}

/** Nodes of which none is brought out: a frame then holds them all. */
function asPlain(nodes: Scene["nodes"]): Scene["nodes"] {
  const plain = ([id, node]: readonly [SceneNode["id"], SceneNode]) =>
    [id, { ...node, emphasis: "plain" as const }] as const;
  return new Map([...nodes].map(plain));
}
