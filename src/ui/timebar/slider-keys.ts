import { toInterval } from "#graph/as-of.ts";
import { fromDayNumber, toDayNumber } from "#graph/density.ts";
import type { PartialDate } from "#schema/graph.ts";
import { shiftYears, type TimeScale } from "./time-scale.ts";

/** Where a key leads: a date, or the end of all, which is the default. */
export type SliderStep = { readonly date: PartialDate | null };

/** What a key moves over. */
interface Slider {
  readonly at: PartialDate;
  /** The dates at which something changes, the earliest first. */
  readonly dates: readonly PartialDate[];
  readonly scale: TimeScale;
}

const findBefore = ({ at, dates }: Slider): PartialDate | undefined =>
  dates.findLast((date) => toInterval(date).end < toInterval(at).end);
const findAfter = ({ at, dates }: Slider): PartialDate | undefined =>
  dates.find((date) => toInterval(date).end > toInterval(at).end);

const KEYS: Readonly<Record<string, (slider: Slider) => PartialDate | null | undefined>> = {
  ArrowLeft: findBefore,
  ArrowDown: findBefore,
  ArrowRight: findAfter,
  ArrowUp: findAfter,
  PageDown: ({ at }) => shiftYears(at, -1) ?? undefined,
  PageUp: ({ at }) => shiftYears(at, 1) ?? undefined,
  Home: ({ scale }) => fromDayNumber(scale.start),
  End: () => null,
};

/**
 * What a key does to the slider: arrows go from change to change, Page keys by a year, Home and End to
 * the ends.
 *
 * @returns The step, "stay" where the key is the slider's but leads nowhere, `null` for other keys.
 */
export function stepByKey(key: string, slider: Slider): SliderStep | "stay" | null {
  const find = KEYS[key];
  if (find === undefined) return null;
  const date = find(slider);
  if (date === undefined) return "stay";
  return { date: date === null ? null : stopAtEnd(date, slider.scale) };
}

/** A date; at the end of the scale and beyond it is the default. */
export function stopAtEnd(date: PartialDate, scale: TimeScale): PartialDate | null {
  return toDayNumber(date) >= scale.end ? null : date;
}
