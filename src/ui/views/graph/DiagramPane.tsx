import { type ComponentType, useCallback, useRef, useState } from "react";
import { toSvg } from "#scene/to-svg.ts";
import {
  selectFrame,
  selectShown,
  selectSite,
  selectStillScene,
  selectWholeGraph,
} from "#store/selectors.ts";
import { ReaderPart } from "#ui/embed/ReaderPart.tsx";
import { FiltersButton } from "#ui/filters/FiltersButton.tsx";
import { useFollowLinks } from "#ui/shared/follow-links.ts";
import { Late } from "#ui/shared/Late.tsx";
import { SvgTree } from "#ui/shared/SvgTree.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAddress } from "#view/address.ts";
import { withClaim, withExpandToggled, withNode } from "#view/transitions.ts";
import { isReaderMode } from "#view/view.ts";
import { formatDiagramDescription } from "#words/diagram-description.ts";
import type { DiagramHelpProps } from "./DiagramHelp.tsx";
import { DiagramLink } from "./DiagramLink.tsx";
import styles from "./DiagramPane.module.css";
import { DiagramTools } from "./DiagramTools.tsx";
import { findLatestClaim } from "./follow-tap.ts";
import { HELP, KEYBOARD_WALK, TOOLTIP } from "./late-diagram.ts";
import { useCanvas } from "./use-canvas.ts";
import { usePrinting } from "./use-printing.ts";

/** The diagram: the still drawing until the interactive one shows, and whenever that one cannot. */
export function DiagramPane() {
  // In the still drawing nodes and lines are links; once scripts run they are followed in place.
  const follow = useFollowLinks();
  const words = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const { diagram, hover } = useCanvas(holder);
  const isDrawn = useApp((state) => state.drawing === "drawn");
  const isPrinting = usePrinting();
  const isReader = useApp((state) => isReaderMode(state.view));
  // The whole scope's, as in the status line: "of" how many there are, not how many were known.
  const graph = useApp(selectWholeGraph);
  const shown = useApp(selectShown);

  const [Help, setHelp] = useState<ComponentType<DiagramHelpProps> | null>(null);
  const showHelp = useCallback(async () => {
    const part = await HELP.load(words);
    if (part !== null) setHelp(() => part.DiagramHelp);
  }, [words]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a group of form fields; this is not
    <div
      id="diagram"
      className={styles.pane}
      role="group"
      aria-label={words.text.diagram.name}
      aria-describedby="diagram-description"
      tabIndex={-1}
      data-reader={isReader}
    >
      <p id="diagram-description" className="visually-hidden">
        {formatDiagramDescription(words, graph, shown)}
      </p>
      {(!isDrawn || isPrinting) && (
        // biome-ignore lint/a11y/noStaticElementInteractions: what is clicked are the links inside
        // biome-ignore lint/a11y/useKeyWithClickEvents: a link's own keys come here as clicks
        <div className={styles.still} onClick={follow}>
          <StillDrawing />
        </div>
      )}
      <div ref={holder} className={styles.canvas} data-drawn={isDrawn} aria-hidden="true">
        <DiagramLink hover={hover} />
      </div>
      {diagram !== null && (
        <>
          <Late part={TOOLTIP}>{({ DiagramTooltip }) => <DiagramTooltip hover={hover} />}</Late>
          <Late part={KEYBOARD_WALK}>
            {({ KeyboardWalk }) => (
              <KeyboardWalk diagram={diagram} onHelp={() => void showHelp()} />
            )}
          </Late>
        </>
      )}
      {!isReader && (
        <div className={styles.corner}>
          <FiltersButton />
        </div>
      )}
      {isReader && diagram !== null && (
        <ReaderPart place={{ part: "gestures", canvas: diagram.canvas }} />
      )}
      <DiagramTools diagram={diagram} onHelp={() => void showHelp()} />
      {Help !== null && <Help onClose={() => setHelp(null)} />}
    </div>
  );
}

function StillDrawing() {
  const words = useWords();
  const { still, showHidden } = words.text.diagram;
  const scene = useApp(selectStillScene);
  const frame = useApp(selectFrame);
  const site = useApp(selectSite);
  const view = useApp((state) => state.view);
  const shown = useApp(selectShown);
  const tree = toSvg(scene, {
    frame,
    moreHref: (id) => formatAddress(withExpandToggled(view, id), site),
    href: (id) => formatAddress(withNode(view, id), site),
    edgeHref: ({ id }) => {
      const claim = findLatestClaim(shown, id);
      return claim === null ? null : formatAddress(withClaim(view, claim.id), site);
    },
    moreTitle: ({ name, hidden }) => words.count(showHidden, hidden, { name }),
    // Not "Diagram": the group around it is that, whether this drawing stands in it or the canvas.
    ...still,
  });
  return <SvgTree tree={tree} />;
}
