import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import styles from "./QrCode.module.css";
import { buildQrPath } from "./qr-path.ts";

/** An address as a QR code, with the address itself as its name; none where it is too long for one. */
export function QrCode({ address }: { readonly address: string }) {
  const { qrCode } = useWords().chapter("print");
  const code = buildQrPath(address);
  if (code === null) return null;
  const { size, d } = code;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={fill(qrCode, { address })}
    >
      <path d={d} />
    </svg>
  );
}
