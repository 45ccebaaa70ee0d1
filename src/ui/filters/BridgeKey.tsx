import { selectShown } from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { formatNumber } from "#words/messages.ts";
import styles from "./BridgeKey.module.css";
import { StandingSample } from "./StandingSample.tsx";

/** The key of the lines that join two nodes over what is hidden; always there, so that nothing moves. */
export function BridgeKey() {
  const count = useApp(selectShown).bridges.size;
  return (
    <p className={styles.key} title="Joined through nodes that the filters hide">
      <StandingSample status="bridge" />
      <span className={styles.name}>
        Indirect<span className="visually-hidden">, through hidden nodes:</span>
      </span>
      <span className={styles.count}>{formatNumber(count)}</span>
    </p>
  );
}
