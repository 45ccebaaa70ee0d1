import { Phrase } from "#ui/shared/Phrase.tsx";
import { useWords } from "#ui/shared/use-words.ts";
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
  const { brand, name } = useWords().chapter("print");
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.brand}>
          <Phrase text={brand} parts={{ name: <b>{name}</b> }} />
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
