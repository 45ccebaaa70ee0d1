import type { GraphNode, NodeType } from "#schema/graph.ts";
import { ReadingView } from "#ui/panels/article/ReadingView.tsx";
import { ChangesSection } from "#ui/panels/changes/ChangesSection.tsx";
import { Figures } from "#ui/panels/figures/Figures.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { JumpList } from "#ui/panels/parts/JumpList.tsx";
import { useWhole } from "#ui/panels/parts/use-whole.ts";
import { groupClaims, listSaidBy } from "#words/claim-entries.ts";
import { AgreementHistory } from "./AgreementHistory.tsx";
import { ClaimGroupSection } from "./ClaimGroupSection.tsx";
import { LinkedNodes } from "./LinkedNodes.tsx";
import { MineralTable } from "./MineralTable.tsx";
import styles from "./NodeBody.module.css";
import { NodeNotices } from "./NodeNotices.tsx";
import { listNodeJumps } from "./node-jumps.ts";
import { SaidBy } from "./SaidBy.tsx";

/** Kinds of which what changed in a year is worth asking. */
const CHANGING: ReadonlySet<NodeType> = new Set<NodeType>([
  "country",
  "company",
  "agreement",
  "project",
]);

/** Groups of claims in the first frame of a panel that scripts make: more than fits on a screen. */
const FIRST_GROUPS = 3;

/** All that is known of a node, without the page's head: figures, changes, claims, linked nodes. */
export function NodeBody({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  const isWhole = useWhole();
  const { graph, view, on } = given;
  const groups = groupClaims(graph, node.id, on);
  const relations = groups.flatMap((group) => group.relations);
  const said = listSaidBy(graph, node.id);
  return (
    <>
      <JumpList jumps={listNodeJumps(given, node, groups, said.length)} />
      {(view.since !== null || CHANGING.has(node.type)) && (
        <ChangesSection given={given} node={node} />
      )}
      {node.type === "agreement" && <AgreementHistory given={given} agreement={node.id} />}
      {node.type === "salt-flat" && <MineralTable given={given} flat={node.id} />}
      <Figures given={given} node={node} />
      <div id="details-claims" className={styles.claims} tabIndex={-1}>
        <NodeNotices given={given} node={node.id} relations={relations} />
        {groups.slice(0, isWhole ? groups.length : FIRST_GROUPS).map((group) => (
          <ClaimGroupSection key={group.id} given={given} group={group} here={node.id} />
        ))}
      </div>
      {isWhole && (
        <>
          {said.length > 0 && <SaidBy given={given} name={node.name} claims={said} />}
          <LinkedNodes given={given} here={node.id} relations={relations} />
          <ReadingView isFolded />
        </>
      )}
    </>
  );
}
