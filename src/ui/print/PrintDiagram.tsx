import { useLayoutEffect, useMemo, useRef } from "react";
import { toPrintedScene } from "#scene/printed-scene.ts";
import { toSvg } from "#scene/to-svg.ts";
import { selectScene, selectSite } from "#store/selectors.ts";
import { SvgTree } from "#ui/shared/SvgTree.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { formatAddress } from "#view/address.ts";
import { withNode } from "#view/transitions.ts";
import styles from "./PrintDiagram.module.css";
import { PrintLegend } from "./PrintLegend.tsx";
import { listLegend } from "./print-legend.ts";

/** The diagram of the view as vectors, with its legend. */
export function PrintDiagram() {
  const holder = useRef<HTMLDivElement>(null);
  const whole = useApp(selectScene);
  const site = useApp(selectSite);
  const view = useApp((state) => state.view);
  const { scene, frame, isPart } = useMemo(() => toPrintedScene(whole), [whole]);
  const { width, height } = frame.box;
  useLayoutEffect(() => {
    // As high as its width asks for: markup may not carry a style.
    holder.current?.style.setProperty("--ratio", String(width / height));
  }, [width, height]);
  if (scene.nodes.size === 0) return <p>Nothing in view to draw.</p>;
  const tree = toSvg(scene, {
    frame,
    href: (id) => formatAddress(withNode(view, id), site),
    title: "Diagram",
    description: "Nodes and their relations in view; the claims follow in words.",
  });
  return (
    <figure className={styles.figure}>
      <div ref={holder} className={styles.drawing}>
        <div className={styles.scaled}>
          <SvgTree tree={tree} />
        </div>
      </div>
      <PrintLegend legend={listLegend(scene, frame.box)} isPart={isPart} />
    </figure>
  );
}
