import { memo } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import { formatTick } from "#words/timebar.ts";
import styles from "./ScaleDrawing.module.css";
import type { TimeScale } from "./time-scale.ts";

/** Units of the drawing's own grid; it is stretched over the slider. */
const WIDTH = 1000;
const HEIGHT = 20;

/** How many claims each month brought, behind the slider, with its years; decoration beside its name. */
export const ScaleDrawing = memo(function ScaleDrawing({ scale }: { readonly scale: TimeScale }) {
  const words = useWords();
  return (
    <svg className={styles.drawing} aria-hidden="true" focusable="false">
      <svg
        className={styles.bars}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        width="100%"
        height="20"
      >
        <path d={formatBars(scale)} />
      </svg>
      {scale.ticks.map(({ x, ...tick }) => (
        <g key={x} className={styles.tick}>
          <line x1={toPercent(x)} x2={toPercent(x)} y1="20" y2="25" />
          <text x={toPercent(x)} y="35" textAnchor={readAnchor(x)}>
            {formatTick(words, tick)}
          </text>
        </g>
      ))}
    </svg>
  );
});

const toPercent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Labels at the ends stay inside. */
function readAnchor(x: number): "start" | "middle" | "end" {
  if (x < 0.04) return "start";
  return x > 0.96 ? "end" : "middle";
}

/** All bars as one path in whole units, which keeps every prerendered page small. */
function formatBars({ bars }: TimeScale): string {
  return bars
    .map(({ x, width, height }) => {
      const left = Math.round(x * WIDTH);
      const across = Math.max(2, Math.round(width * WIDTH) - 1);
      const up = Math.max(1, Math.round(height * HEIGHT));
      return `M${left} ${HEIGHT}v-${up}h${across}v${up}z`;
    })
    .join("");
}
