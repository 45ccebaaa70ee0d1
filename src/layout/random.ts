/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * A stream of numbers that depends on the seed alone, so that a layout can be computed again to the
 * byte. Mulberry32 (Tommy Ettinger, 2017; public domain): 32 bits of state, period 2³², far more
 * than a layout draws. Not for secrets.
 *
 * @param seed - Any number; its lowest 32 bits count.
 */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
