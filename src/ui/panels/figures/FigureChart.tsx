import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import { formatAmount } from "#words/quantities.ts";
import type { Words } from "#words/words.ts";
import { type Bar, CHART, type Chart, findDrop } from "./chart-bars.ts";
import styles from "./FigureChart.module.css";

const MIDDLE = CHART.barTop + CHART.barHeight / 2;
const CAP = 4;

/** Bars or dots from zero, each with its name, standing and amount as text; the table says the same. */
export function FigureChart({ chart, title }: { readonly chart: Chart; readonly title: string }) {
  const words = useWords();
  const { chart: texts } = words.chapter("panels").figures;
  const { unit, bars, height, isDots } = chart;
  return (
    <figure className={styles.chart}>
      <figcaption>
        {formatCaption(words, chart)}
        {bars.some(({ isContested }) => isContested) && (
          <span className={styles.key}> {texts.contestedKey}</span>
        )}
      </figcaption>
      <svg
        viewBox={`0 0 ${CHART.width} ${height}`}
        role="img"
        aria-label={words.count(isDots ? texts.dots : texts.bars, bars.length, { title, unit })}
      >
        {bars.map((bar) => (
          <g
            key={bar.id}
            transform={`translate(0 ${bar.y})`}
            data-standing={bar.standing}
            data-contested={bar.isContested || undefined}
          >
            <title>{bar.name}</title>
            <text className={styles.label}>
              {bar.label.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a label's lines never change places
                <tspan key={index} x={0} y={CHART.fontSize + index * CHART.lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
            <text className={styles.amount} x={CHART.width} y={CHART.fontSize} textAnchor="end">
              {bar.amount}
            </text>
            <g transform={`translate(0 ${findDrop(bar)})`}>
              {isDots ? <Dot bar={bar} /> : <Rod bar={bar} />}
              {bar.range !== null && <Range range={bar.range} />}
            </g>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** What of the figures is shown, in which unit, and where the scale ends. */
function formatCaption(words: Words, { unit, bars, left, end, isDated }: Chart): string {
  const { chart: texts } = words.chapter("panels").figures;
  const name = unit === "ratio" ? texts.ratio : unit;
  const count = words.number(bars.length + left);
  const part = isDated ? texts.newest : texts.largest;
  const caption = left > 0 ? fill(part, { unit: name, n: words.number(bars.length), count }) : name;
  return fill(texts.scale, { caption, end: formatAmount(words, { value: end }) });
}

function Rod({ bar: { width } }: { readonly bar: Bar }) {
  // Half a unit of room all round, so that no outline is cut.
  const long = Math.max(1, width - 1);
  return (
    <rect className={styles.bar} x={0.5} y={CHART.barTop} width={long} height={CHART.barHeight} />
  );
}

function Dot({ bar: { width } }: { readonly bar: Bar }) {
  const radius = CHART.barHeight / 2;
  const x = Math.min(Math.max(width, radius), CHART.width - radius);
  return (
    <>
      <path className={styles.rail} d={`M0 ${MIDDLE}H${CHART.width}`} />
      <circle className={styles.bar} cx={x} cy={MIDDLE} r={radius} />
    </>
  );
}

function Range({ range: [low, high] }: { readonly range: readonly [number, number] }) {
  const [from, to] = [Math.max(low, 1), Math.min(high, CHART.width - 1)];
  const cap = (x: number) => `M${x} ${MIDDLE - CAP}V${MIDDLE + CAP}`;
  return <path className={styles.range} d={`M${from} ${MIDDLE}H${to}${cap(from)}${cap(to)}`} />;
}
