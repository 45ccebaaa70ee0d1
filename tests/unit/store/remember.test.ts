import { expect, test, vi } from "vitest";
import { remember } from "#store/remember.ts";

test("a step is taken once for the very same arguments, and gives the same result", () => {
  const step = vi.fn((one: object, other: number) => ({ one, other }));
  const remembered = remember(step);
  const one = {};
  const first = remembered(one, 1);
  expect(first).toEqual({ one, other: 1 });
  expect(remembered(one, 1)).toBe(first);
  expect(remembered(one, 2)).not.toBe(first);
  expect(remembered({}, 1)).not.toBe(first);
  expect(step).toHaveBeenCalledTimes(3);
});

test("of what it is to keep, that asked for longest ago goes first", () => {
  const step = vi.fn((given: number) => ({ given }));
  const remembered = remember(step, 2);
  const [one, two] = [remembered(1), remembered(2)];
  expect(remembered(1)).toBe(one);
  remembered(3);
  expect(remembered(1)).toBe(one);
  expect(remembered(2)).not.toBe(two);
});

test("nothing is kept of a step that fails", () => {
  const step = vi.fn((given: number) => {
    if (step.mock.calls.length === 1) throw new Error("once");
    return given;
  });
  const remembered = remember(step);
  expect(() => remembered(1)).toThrow("once");
  expect(remembered(1)).toBe(1);
});
