import styles from "./QrCode.module.css";
import { buildQrPath } from "./qr-path.ts";

/** An address as a QR code, with the address itself as its name; none where it is too long for one. */
export function QrCode({ address }: { readonly address: string }) {
  const code = buildQrPath(address);
  if (code === null) return null;
  const { size, d } = code;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`QR code of ${address}`}
    >
      <path d={d} />
    </svg>
  );
}
