import { otherEnd } from "#graph/graph.ts";
import type { GraphNode } from "#schema/graph.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withAsOf, withoutFilters } from "#view/transitions.ts";
import { formatCount } from "#words/messages.ts";
import { ClaimGroupSection } from "./ClaimGroupSection.tsx";
import { countOutside, groupClaims, listSaidBy } from "./claim-entries.ts";
import { FactTable } from "./FactTable.tsx";
import type { Given } from "./given.ts";
import { type Jump, JumpList } from "./JumpList.tsx";
import { LinkedNodes } from "./LinkedNodes.tsx";
import styles from "./NodeDetails.module.css";
import { NodeHead } from "./NodeHead.tsx";
import { ReadingView } from "./ReadingView.tsx";
import { SaidBy } from "./SaidBy.tsx";

/** Everything the graph says of one node: the panel of a node's page. */
export function NodeDetails({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  const { graph } = given;
  const groups = groupClaims(graph, node.id, given.on);
  const relations = groups.flatMap((group) => group.relations);
  const said = listSaidBy(graph, node.id);
  const { facts = [] } = node;
  const linked = new Set(relations.map(({ relation }) => otherEnd(relation, node.id)));
  const count = relations.reduce((sum, { entries }) => sum + entries.length, 0);
  const outside = countOutside(given.shown, relations);
  const jumps: readonly (Jump | false)[] = [
    { target: "details-claims", label: "Claims", count },
    said.length > 0 && { target: "details-said", label: "Said", count: said.length },
    facts.length > 0 && { target: "details-facts", label: "Facts", count: facts.length },
    { target: "details-linked", label: "Linked", count: linked.size },
    graph.article !== null && { target: "reading", label: "In the article", count: null },
  ];
  return (
    <>
      <NodeHead given={given} node={node} />
      <JumpList jumps={jumps.filter((jump) => jump !== false)} />
      <div id="details-claims" className={styles.claims} tabIndex={-1}>
        {outside.filtered > 0 && (
          <p className={styles.outside}>
            {formatCount(outside.filtered, "claim is", "claims are")} outside the present filters.{" "}
            <ViewLink to={withoutFilters}>Reset filters</ViewLink>
          </p>
        )}
        {outside.later > 0 && (
          <p className={styles.outside}>
            {formatCount(outside.later, "claim does", "claims do")} not hold yet on this date.{" "}
            <ViewLink to={(view) => withAsOf(view, null)}>Show the newest date</ViewLink>
          </p>
        )}
        {count === 0 && <p className={styles.outside}>No claim found.</p>}
        {groups.map((group) => (
          <ClaimGroupSection key={group.id} given={given} group={group} here={node.id} />
        ))}
      </div>
      {said.length > 0 && <SaidBy given={given} name={node.name} claims={said} />}
      {facts.length > 0 && <FactTable given={given} facts={facts} />}
      <LinkedNodes given={given} here={node.id} relations={relations} />
      <ReadingView isFolded />
    </>
  );
}
