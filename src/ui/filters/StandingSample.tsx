import { LINE_STYLES, LINE_WIDTHS, WIDTH_FACTORS } from "#scene/line-style.ts";
import type { Status } from "#schema/graph.ts";
import styles from "./StandingSample.module.css";

/** Signs on the middle of a line whose dashes alone do not tell its standing. */
const SIGNS: Readonly<Partial<Record<Status, string>>> = {
  suspended: "M14.5 3v8M18.5 3v8",
  ended: "M13.5 4l6 6M19.5 4l-6 6",
};

/** A piece of line as the diagram draws a standing or a bridge: the same dashes, at the same scale. */
export function StandingSample({ status }: { readonly status: Status | "bridge" }) {
  const { dashes, cap } = LINE_STYLES[status];
  const sign = status === "bridge" ? undefined : SIGNS[status];
  return (
    <svg className={styles.sample} viewBox="0 0 33 14" aria-hidden="true" focusable="false">
      <path
        d="M1 7H32"
        strokeWidth={LINE_WIDTHS.lit * (WIDTH_FACTORS[status] ?? 1)}
        strokeLinecap={cap}
        strokeDasharray={dashes?.join(" ")}
      />
      {sign !== undefined && <path className={styles.sign} d={sign} />}
    </svg>
  );
}
