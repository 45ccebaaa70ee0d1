import { formatCount } from "#words/messages.ts";
import type { OutlineAddresses } from "./addresses.ts";
import styles from "./OutlineRelations.module.css";
import type { OutlineBridge } from "./outline-groups.ts";

/** What a node is linked to only over nodes whose kinds are hidden, and which those are. */
export function OutlineBridges({
  bridges,
  addresses,
}: {
  readonly bridges: readonly OutlineBridge[];
  readonly addresses: OutlineAddresses;
}) {
  return (
    <details className={styles.group} open>
      <summary>{formatCount(bridges.length, "dashed bridge")} over hidden kinds</summary>
      <ul>
        {bridges.map(({ other, via, bridge }) => (
          <li key={bridge.id}>
            <a href={addresses.toNode(other.id)}>{other.name}</a>
            <span className={styles.meta}>
              {" over "}
              {via.map((node, index) => (
                <span key={node.id}>
                  {index > 0 && ", "}
                  <a href={addresses.toNode(node.id)}>{node.name}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
