import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeBeside } from "#ui/share/place-beside.ts";

const ROOM = { width: 390, height: 800 };
const SIZE = { width: 200, height: 180 };
const button = (left: number, top: number) => ({ left, top, bottom: top + 32 });

describe("placeBeside", () => {
  test("puts it below the button, from its left edge", () => {
    expect(placeBeside(SIZE, button(20, 100), ROOM)).toEqual({ left: 20, top: 136 });
  });

  test("puts it above where there is no room below", () => {
    expect(placeBeside(SIZE, button(20, 700), ROOM)).toEqual({ left: 20, top: 516 });
  });

  test("moves it in from the window's right edge", () => {
    expect(placeBeside(SIZE, button(300, 100), ROOM).left).toBe(182);
  });

  test("never puts what fits the window outside it", () => {
    const lengths = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(lengths, lengths, lengths, lengths, (left, top, width, height) => {
        const room = { width: width + 16, height: height + 16 };
        const place = placeBeside({ width, height }, button(left, top), room);
        expect(place).toEqual({ left: 8, top: 8 });
        const wide = { width: room.width + 500, height: room.height + 500 };
        const free = placeBeside({ width, height }, button(left, top), wide);
        expect(free.left).toBeGreaterThanOrEqual(8);
        expect(free.top).toBeGreaterThanOrEqual(8);
        expect(free.left + width).toBeLessThanOrEqual(wide.width - 8);
        expect(free.top + height).toBeLessThanOrEqual(wide.height - 8);
      }),
    );
  });
});
