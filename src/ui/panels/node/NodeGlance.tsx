import { Fragment } from "react";
import { toDay } from "#graph/as-of.ts";
import { hasFigures } from "#graph/figures-found.ts";
import { findLastChange } from "#graph/last-change.ts";
import { findPhase } from "#graph/lifetimes.ts";
import { type Expectation, listExpectationsOf } from "#graph/silence.ts";
import { findStandingNow } from "#graph/standing-now.ts";
import type { GraphNode } from "#schema/graph.ts";
import { FIGURES } from "#ui/panels/figures/late-figures.ts";
import { GlanceRow } from "#ui/panels/parts/GlanceRow.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { Late } from "#ui/shared/Late.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim, withNode } from "#view/transitions.ts";
import { formatWhen } from "#words/dates.ts";
import { formatExpected, formatFollows, formatLifetime, formatRelation } from "#words/standings.ts";
import styles from "./NodeGlance.module.css";

/** Dues and overdues told at a glance. */
const MOST_AHEAD = 2;
const MOST_OVERDUE = 1;

/** A node at a glance: whether it is there, how it stands, what was last told of it, what is due. */
export function NodeGlance({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  const { graph, on, words } = given;
  const texts = words.chapter("panels").glance;
  const standing = findStandingNow(graph, node.id, on);
  const reason = standing === null ? null : formatFollows(words, graph, standing);
  const last = findLastChange(graph, node.id, on);
  const dues = pickDues(listExpectationsOf(graph, graph.incident.get(node.id) ?? [], on));
  return (
    <dl className={styles.glance}>
      <Lifetime given={given} node={node} />
      {node.type === "agreement" && <Parties given={given} agreement={node} />}
      {standing !== null && (
        <GlanceRow term={texts.standing}>
          <StandingChip status={standing.name} />
          {reason !== null && ` ${reason}`}
        </GlanceRow>
      )}
      {hasFigures(graph, node.id) && (
        <Late part={FIGURES}>{({ KeyFigures }) => <KeyFigures given={given} node={node} />}</Late>
      )}
      {last !== null && (
        <GlanceRow term={texts.lastChange}>
          {formatWhen(words, last.claim.asOf)}:{" "}
          <ViewLink to={(view) => withClaim(view, last.claim.id)}>
            {formatRelation(words, graph, last.claim)}
          </ViewLink>{" "}
          <StandingChip status={last.name} />
        </GlanceRow>
      )}
      {dues.map((expectation) => (
        <GlanceRow
          key={expectation.claim.id}
          term={expectation.isOverdue ? texts.overdue : texts.due}
          isRaised={expectation.isOverdue}
        >
          <ViewLink to={(view) => withClaim(view, expectation.claim.id)}>
            {formatExpected(words, expectation)}
          </ViewLink>
        </GlanceRow>
      ))}
    </dl>
  );
}

/** Who made an agreement, as its claims name them. */
function Parties({
  given: { graph, words },
  agreement,
}: {
  readonly given: Given;
  readonly agreement: GraphNode;
}) {
  const parties = (graph.incident.get(agreement.id) ?? [])
    .filter(({ predicate }) => predicate === "party-to")
    .flatMap(({ subject }) => graph.nodes.get(subject) ?? []);
  if (parties.length === 0) return null;
  return (
    <GlanceRow term={words.chapter("panels").glance.parties}>
      {parties.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && words.text.joints.comma}
          <ViewLink to={(view) => withNode(view, id)}>{name}</ViewLink>
        </Fragment>
      ))}
    </GlanceRow>
  );
}

/** When it began and ended; where it is not there on the date shown, that is brought out. */
function Lifetime({
  given: { graph, on, words },
  node,
}: {
  readonly given: Given;
  readonly node: GraphNode;
}) {
  const texts = words.chapter("panels").glance;
  const phase = findPhase(graph, node.id, toDay(graph, on));
  const ends = (["from", "until"] as const).flatMap(
    (end) => formatLifetime(words, graph, node.id, end) ?? [],
  );
  if (ends.length === 0) return null;
  const term = { before: texts.notYet, during: texts.lifetime, after: texts.noLonger }[phase];
  return (
    <GlanceRow term={term} isRaised={phase !== "during"}>
      {ends.join(" ")}
    </GlanceRow>
  );
}

/** The soonest that are to come, and the latest that passed with nothing found. */
function pickDues(expectations: readonly Expectation[]): readonly Expectation[] {
  const overdue = expectations.filter(({ isOverdue }) => isOverdue);
  const ahead = expectations.filter(({ isOverdue }) => !isOverdue);
  return [...overdue.slice(-MOST_OVERDUE), ...ahead.slice(0, MOST_AHEAD)];
}
