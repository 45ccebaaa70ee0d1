import { Phrase } from "#ui/shared/Phrase.tsx";
import { useWords } from "#ui/shared/use-words.ts";
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
  const words = useWords();
  const texts = words.chapter("outline");
  return (
    <details className={styles.group} open>
      <summary>{words.count(texts.bridgesOver, bridges.length)}</summary>
      <ul>
        {bridges.map(({ other, via, bridge }) => (
          <li key={bridge.id}>
            <a href={addresses.toNode(other.id)}>{other.name}</a>
            <span className={styles.meta}>
              <Phrase
                text={texts.over}
                parts={{
                  via: via.map((node, index) => (
                    <span key={node.id}>
                      {index > 0 && words.text.joints.comma}
                      <a href={addresses.toNode(node.id)}>{node.name}</a>
                    </span>
                  )),
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
