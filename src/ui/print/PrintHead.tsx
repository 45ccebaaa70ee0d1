import type { PrintFact } from "#words/print.ts";
import styles from "./PrintHead.module.css";
import { QrCode } from "./QrCode.tsx";

/** What was printed, from where and when: all that a reader of the paper needs to find it again. */
export function PrintHead({
  title,
  address,
  facts,
}: {
  readonly title: string;
  readonly address: string;
  readonly facts: readonly PrintFact[];
}) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.brand}>
          <b>Salar</b> the lithium supply chain, claim by claim
        </p>
        <h1 className={styles.title}>{title}</h1>
        <dl className={styles.facts}>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.address}>{address}</p>
      </div>
      <QrCode address={address} />
    </header>
  );
}
