import { groupClaims, listSaidBy } from "#graph/claim-entries.ts";
import { findSurroundings, hasSurroundings } from "#graph/surroundings.ts";
import type { GraphNode, NodeType } from "#schema/graph.ts";
import { ReadingView } from "#ui/panels/article/ReadingView.tsx";
import { ChangesSection } from "#ui/panels/changes/ChangesSection.tsx";
import { Figures } from "#ui/panels/figures/Figures.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { JumpList } from "#ui/panels/parts/JumpList.tsx";
import { useWhole } from "#ui/panels/parts/use-whole.ts";
import { AgreementHistory } from "./AgreementHistory.tsx";
import { ClaimGroupSection } from "./ClaimGroupSection.tsx";
import { LinkedNodes } from "./LinkedNodes.tsx";
import { MineralTable } from "./MineralTable.tsx";
import styles from "./NodeBody.module.css";
import { NodeNotices } from "./NodeNotices.tsx";
import { listNodeJumps } from "./node-jumps.ts";
import { isSmall, listClaimSections } from "./node-sections.ts";
import { SaidBy } from "./SaidBy.tsx";
import { SurroundingsSection } from "./SurroundingsSection.tsx";

/** Kinds of which what changed in a year is worth asking. */
const CHANGING: ReadonlySet<NodeType> = new Set<NodeType>([
  "country",
  "company",
  "agreement",
  "project",
  "salt-flat",
  "mineral",
]);

/** Sections of claims in the first frame of a panel that scripts make: more than fits on a screen. */
const FIRST_SECTIONS = 3;

/** All that is known of a node, without the page's head: figures, changes, claims, linked nodes. */
export function NodeBody({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  const isWhole = useWhole();
  const { graph, view, on, words } = given;
  const groups = groupClaims(graph, node.id, on);
  const relations = groups.flatMap((group) => group.relations);
  const sections = listClaimSections(words, graph, node, groups);
  const isOpen = isSmall(relations);
  const said = listSaidBy(graph, node.id).filter(
    ({ subject, object }) => subject !== node.id && object !== node.id,
  );
  const around = node.type === "salt-flat" ? findSurroundings(graph, node.id, on) : null;
  return (
    <>
      <JumpList jumps={listNodeJumps(given, node, { groups, said: said.length, around })} />
      {(view.since !== null || CHANGING.has(node.type)) && (
        <ChangesSection given={given} node={node} />
      )}
      {node.type === "agreement" && <AgreementHistory given={given} agreement={node.id} />}
      {around !== null && hasSurroundings(around) && (
        <SurroundingsSection given={given} surroundings={around} />
      )}
      {node.type === "salt-flat" && <MineralTable given={given} flat={node.id} />}
      <Figures given={given} node={node} />
      <div id="details-claims" className={styles.claims} tabIndex={-1}>
        <NodeNotices given={given} node={node.id} relations={relations} />
        {sections.slice(0, isWhole ? sections.length : FIRST_SECTIONS).map((section) => (
          <ClaimGroupSection key={section.id} {...{ given, section, isOpen }} here={node.id} />
        ))}
      </div>
      {isWhole && (
        <>
          {said.length > 0 && (
            <SaidBy given={given} name={node.name} claims={said} isOpen={isOpen} />
          )}
          <LinkedNodes given={given} here={node.id} relations={relations} />
          <ReadingView isFolded />
        </>
      )}
    </>
  );
}
