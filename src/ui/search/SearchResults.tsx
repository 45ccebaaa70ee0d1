import { ClaimOptionRow } from "./ClaimOptionRow.tsx";
import { NodeOptionRow } from "./NodeOptionRow.tsx";
import { OptionGroup } from "./OptionGroup.tsx";
import styles from "./SearchResults.module.css";
import type { SearchOptions } from "./search-options.ts";

/** Id of an option's element: what the text field points at while the option is active. */
export function formatOptionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The list of a search, in its two groups. Options are links: they open in a new tab as links do. */
export function SearchResults({
  id,
  options,
  active,
  onChosen,
}: {
  readonly id: string;
  readonly options: SearchOptions;
  /** The active option, counted over both groups; −1 for none. */
  readonly active: number;
  /** Called as an option is followed, with its name. */
  readonly onChosen: (name: string) => void;
}) {
  const { nodes, claims } = options;
  return (
    // What scrolls takes a stop of its own for Tab, unless it is told not to.
    <div id={id} role="listbox" aria-label="Search results" tabIndex={-1} className={styles.list}>
      <OptionGroup id={`${id}-nodes`} name="Nodes" isEmpty={nodes.length === 0}>
        {nodes.map((option, index) => (
          <NodeOptionRow
            key={option.id}
            id={formatOptionId(id, index)}
            option={option}
            isActive={index === active}
            onChosen={onChosen}
          />
        ))}
      </OptionGroup>
      <OptionGroup id={`${id}-claims`} name="Claims" isEmpty={claims.length === 0}>
        {claims.map((option, index) => (
          <ClaimOptionRow
            key={option.id}
            id={formatOptionId(id, nodes.length + index)}
            option={option}
            isActive={nodes.length + index === active}
            onChosen={onChosen}
          />
        ))}
      </OptionGroup>
    </div>
  );
}
