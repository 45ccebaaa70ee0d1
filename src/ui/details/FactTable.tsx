import type { Fact } from "#schema/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { formatAsOf } from "#words/dates.ts";
import { formatFactValue } from "#words/quantities.ts";
import styles from "./FactTable.module.css";
import type { Given } from "./given.ts";
import { PanelSection } from "./PanelSection.tsx";

/** A node's figures, each with its date and source. */
export function FactTable({
  given: { graph },
  facts,
}: {
  readonly given: Given;
  readonly facts: readonly Fact[];
}) {
  return (
    <PanelSection id="details-facts" title="Facts">
      <table className={styles.facts}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Fact, date and source</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => {
            const source = graph.sources.get(fact.source);
            return (
              <tr key={`${fact.label} ${fact.asOf} ${fact.source} ${fact.value}`}>
                <th scope="row">
                  {fact.label}
                  <span className={styles.meta}>
                    {formatAsOf(fact.asOf)}
                    {source !== undefined && (
                      <>
                        {" · "}
                        <ExternalLink url={source.url}>{source.publisher}</ExternalLink>
                      </>
                    )}
                  </span>
                  {fact.note !== undefined && <span className={styles.meta}>{fact.note}</span>}
                </th>
                <td>{formatFactValue(fact)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </PanelSection>
  );
}
