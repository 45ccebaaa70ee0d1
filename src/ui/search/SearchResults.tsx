import { useWords } from "#ui/shared/use-words.ts";
import { ClaimOptionRow } from "./ClaimOptionRow.tsx";
import { NodeOptionRow } from "./NodeOptionRow.tsx";
import { OptionGroup } from "./OptionGroup.tsx";
import { formatOptionId, type SearchOptions } from "./option-list.ts";
import { PlainOptionRow } from "./PlainOptionRow.tsx";
import styles from "./SearchResults.module.css";

/** The list of a search, in its groups. Options are links: they open in a new tab as links do. */
export function SearchResults({
  id,
  options,
  active,
  onChosen,
}: {
  readonly id: string;
  readonly options: SearchOptions;
  /** The active option, counted over all groups; −1 for none. */
  readonly active: number;
  /** Called as an option is followed, with its name. */
  readonly onChosen: (name: string) => void;
}) {
  const { results, groups } = useWords().chapter("search");
  const { questions, nodes, claims } = options;
  // Options are counted over all groups: these are the counts before each.
  const [atNodes, atClaims] = [questions.length, questions.length + nodes.length];
  return (
    // What scrolls takes a stop of its own for Tab, unless it is told not to.
    <div id={id} role="listbox" aria-label={results} tabIndex={-1} className={styles.list}>
      <OptionGroup id={`${id}-questions`} name={groups.questions} isEmpty={questions.length === 0}>
        {questions.map((option, index) => (
          <PlainOptionRow
            key={option.id}
            id={formatOptionId(id, index)}
            option={option}
            isActive={index === active}
            onChosen={onChosen}
          />
        ))}
      </OptionGroup>
      <OptionGroup id={`${id}-nodes`} name={groups.nodes} isEmpty={nodes.length === 0}>
        {nodes.map((option, index) => (
          <NodeOptionRow
            key={option.id}
            id={formatOptionId(id, atNodes + index)}
            option={option}
            isActive={atNodes + index === active}
            onChosen={onChosen}
          />
        ))}
      </OptionGroup>
      <OptionGroup id={`${id}-claims`} name={groups.claims} isEmpty={claims.length === 0}>
        {claims.map((option, index) => (
          <ClaimOptionRow
            key={option.id}
            id={formatOptionId(id, atClaims + index)}
            option={option}
            isActive={atClaims + index === active}
            onChosen={onChosen}
          />
        ))}
      </OptionGroup>
    </div>
  );
}
