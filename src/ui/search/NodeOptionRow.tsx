import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatWhere } from "#words/search.ts";
import styles from "./NodeOptionRow.module.css";
import { OptionLink } from "./OptionLink.tsx";
import type { NodeOption } from "./option-list.ts";

/**
 * A node that was found: its symbol, its name, the other name that was meant, an agreement's standing,
 * its kind, and where it is if the page does not show it.
 */
export function NodeOptionRow({
  id,
  option,
  isActive,
  onChosen,
}: {
  readonly id: string;
  readonly option: NodeOption;
  readonly isActive: boolean;
  readonly onChosen: (name: string) => void;
}) {
  const words = useWords();
  const { name, kind, glyph, alsoCalled, standing, where, to } = option;
  return (
    <OptionLink id={id} to={to} isActive={isActive} onChosen={() => onChosen(name)}>
      <KindSymbol kind={kind} glyph={glyph} />
      <span className={styles.row}>
        <span className={styles.names}>
          {name}
          {alsoCalled !== null && <span className={styles.also}> {alsoCalled}</span>}
        </span>
        <span className={styles.facts}>
          {standing !== null && <StandingChip status={standing} />}
          <span>{words.text.kinds[kind].one}</span>
          {where !== "shown" && <span className={styles.where}>{formatWhere(words, where)}</span>}
        </span>
      </span>
    </OptionLink>
  );
}
