import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./NodeOptionRow.module.css";
import { OptionLink } from "./OptionLink.tsx";
import type { NodeOption } from "./option-list.ts";

/** A node that was found: its symbol, its name, the other name that was meant, its kind. */
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
  const { kinds } = useWords().text;
  const { name, kind, glyph, alsoCalled, to } = option;
  return (
    <OptionLink id={id} to={to} isActive={isActive} onChosen={() => onChosen(name)}>
      <KindSymbol kind={kind} glyph={glyph} />
      <span className={styles.names}>
        {name}
        {alsoCalled !== null && <span className={styles.also}> {alsoCalled}</span>}
      </span>
      <span className={styles.kind}>{kinds[kind].one}</span>
    </OptionLink>
  );
}
