import { formatLineId } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim } from "#schema/graph.ts";
import { ReadingView } from "#ui/panels/article/ReadingView.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { ScopeLink } from "#ui/panels/parts/ScopeLink.tsx";
import { SelectionActions } from "#ui/panels/parts/SelectionActions.tsx";
import { type RelationEntry, toRelationEntry } from "#words/claim-entries.ts";
import { formatCount } from "#words/messages.ts";
import styles from "./ClaimDetails.module.css";
import { RelationSection } from "./RelationSection.tsx";

interface ClaimDetailsProps {
  readonly given: Given;
  readonly claim: Claim;
}

/** The relations of a claim's line, its own first; what was not known by the date shows them whole. */
function listRelations({ graph, whole, on }: Given, claim: Claim): readonly RelationEntry[] {
  const known = graph.claims.has(claim.id) ? graph : whole;
  const line = known.lines.get(formatLineId(claim.subject, claim.object));
  return (line?.relations ?? [])
    .map((relation) => toRelationEntry(known, relation, on))
    .sort(
      (a, b) =>
        Number(b.relation.claims.includes(claim)) - Number(a.relation.claims.includes(claim)),
    );
}

const countClaims = (relations: readonly RelationEntry[]): number =>
  relations.reduce((sum, { entries }) => sum + entries.length, 0);

/** A claim where it stands: among all that is claimed between its two ends, its own relation first. */
export function ClaimDetails({ given, claim }: ClaimDetailsProps) {
  const { graph } = given;
  const relations = listRelations(given, claim);
  const count = countClaims(relations);
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>
          {formatCount(relations.length, "relation")}, {formatCount(count, "claim")}
        </p>
        <PanelHeading>
          <span className={styles.end}>{findShortName(graph, claim.subject)} —</span>{" "}
          <span className={styles.end}>{findShortName(graph, claim.object)}</span>
        </PanelHeading>
        <ScopeLink given={given} />
        <SelectionActions given={given} />
      </header>
      <ClaimBody given={given} claim={claim} />
    </>
  );
}

/** All that is claimed between a claim's two ends, without the page's head. */
export function ClaimBody({ given, claim }: ClaimDetailsProps) {
  const relations = listRelations(given, claim);
  const count = countClaims(relations);
  return (
    <>
      {relations.map((entry) => (
        <RelationSection
          key={entry.relation.id}
          given={given}
          entry={entry}
          current={claim}
          isOnly={count === 1}
        />
      ))}
      <ReadingView isFolded />
    </>
  );
}
