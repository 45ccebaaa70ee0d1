import { LINE_LOOKS, type LineKind, TONE_LOOKS } from "#scene/looks.ts";
import styles from "./StandingSample.module.css";

/** A piece of line as the diagram draws a standing or a bridge: the same dashes, at the same scale. */
export function StandingSample({ status }: { readonly status: LineKind }) {
  const { dashes, cap, widthFactor, sign } = LINE_LOOKS[status];
  return (
    <svg className={styles.sample} viewBox="0 0 33 14" aria-hidden="true" focusable="false">
      <path
        d="M1 7H32"
        strokeWidth={TONE_LOOKS.lit.lineWidth * widthFactor}
        strokeLinecap={cap}
        strokeDasharray={dashes?.join(" ")}
      />
      {sign !== null && (
        <path className={styles.sign} transform="translate(16.5 7) scale(8)" d={sign.strokes} />
      )}
    </svg>
  );
}
