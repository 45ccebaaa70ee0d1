import type { ClaimEntry } from "#graph/claim-entries.ts";
import type { Surroundings } from "#graph/surroundings.ts";
import { EntryRow } from "#ui/panels/claim/EntryRow.tsx";
import { FoldedSection } from "#ui/panels/parts/FoldedSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { LongList } from "#ui/panels/parts/LongList.tsx";
import styles from "./SurroundingsSection.module.css";

/** Entries of a part shown before the rest is folded. */
const MOST = 5;
const PARTS = ["people", "dealings", "water", "rulings", "protection"] as const;

/** The people, the water and the courts of a salt flat, each claim with standing, date and sources. */
export function SurroundingsSection({
  given,
  surroundings,
}: {
  readonly given: Given;
  readonly surroundings: Surroundings;
}) {
  const texts = given.words.chapter("panels").surroundings;
  const count = PARTS.reduce((sum, part) => sum + surroundings[part].length, 0);
  return (
    <FoldedSection id="details-around" title={texts.title} count={count} isOpen>
      <div className={styles.parts}>
        {PARTS.map((part) => (
          <Part key={part} given={given} title={texts[part]} entries={surroundings[part]} />
        ))}
      </div>
    </FoldedSection>
  );
}

function Part({
  given,
  title,
  entries,
}: {
  readonly given: Given;
  readonly title: string;
  readonly entries: readonly ClaimEntry[];
}) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <h3>{title}</h3> <span className={styles.count}>{given.words.number(entries.length)}</span>
      </summary>
      <LongList
        items={entries}
        most={MOST}
        className={styles.entries}
        toKey={({ claim }) => claim.id}
      >
        {(entry) => <EntryRow given={given} entry={entry} />}
      </LongList>
    </details>
  );
}
