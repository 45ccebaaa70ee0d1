import { selectShown } from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./BridgeKey.module.css";
import { StandingSample } from "./StandingSample.tsx";

/** The key of the lines that join two nodes over what is hidden; always there, so that nothing moves. */
export function BridgeKey() {
  const words = useWords();
  const { name, through, meaning } = words.text.filters.bridge;
  const count = useApp(selectShown).bridges.size;
  return (
    <p className={styles.key} title={meaning}>
      <StandingSample status="bridge" />
      <span className={styles.name}>
        {name}
        <span className="visually-hidden">{through}</span>
      </span>
      <span className={styles.count}>{words.number(count)}</span>
    </p>
  );
}
