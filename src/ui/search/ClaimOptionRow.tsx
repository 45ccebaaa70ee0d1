import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatWhere } from "#words/search.ts";
import styles from "./ClaimOptionRow.module.css";
import { OptionLink } from "./OptionLink.tsx";
import type { ClaimOption } from "./option-list.ts";

/** A claim that was found: its sentence, its standing, its date. */
export function ClaimOptionRow({
  id,
  option,
  isActive,
  onChosen,
}: {
  readonly id: string;
  readonly option: ClaimOption;
  readonly isActive: boolean;
  readonly onChosen: (name: string) => void;
}) {
  const words = useWords();
  const { name, status, asOf, where, to } = option;
  return (
    <OptionLink id={id} to={to} isActive={isActive} onChosen={() => onChosen(name)}>
      <span className={styles.claim}>
        {name}{" "}
        <span className={styles.meta}>
          <StandingChip status={status} /> {formatAsOf(words, asOf)}
          {where !== "shown" && <> · {formatWhere(words, where)}</>}
        </span>
      </span>
    </OptionLink>
  );
}
