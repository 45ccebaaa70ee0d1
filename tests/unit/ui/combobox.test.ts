import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerKey, CLOSED, type Combobox, OPENED } from "#ui/search/combobox.ts";

const on = (active: number): Combobox => ({ isOpen: true, active });
const show = (active: number) => ({ type: "show", state: on(active) });

describe("in a list of three", () => {
  test.for([
    ["ArrowDown", OPENED, show(0)],
    ["ArrowDown", on(2), show(-1)],
    ["ArrowDown", CLOSED, show(0)],
    ["ArrowUp", OPENED, show(2)],
    ["ArrowUp", on(0), show(-1)],
    ["Home", on(2), show(0)],
    ["Home", OPENED, { type: "pass" }],
    ["End", on(0), show(2)],
    ["Enter", on(1), { type: "choose", index: 1 }],
    ["Enter", OPENED, { type: "choose", index: 0 }],
    ["Enter", CLOSED, { type: "pass" }],
    ["Escape", on(1), { type: "show", state: CLOSED }],
    ["Escape", CLOSED, { type: "clear" }],
    ["a", on(1), { type: "pass" }],
  ] as const)("%s at %o answers %o", ([key, state, answer]) => {
    expect(answerKey(key, state, 3)).toEqual(answer);
  });
});

test("Enter in an empty list chooses nothing", () => {
  expect(answerKey("Enter", OPENED, 0)).toEqual({ type: "pass" });
});

test("no key leads to an option that is not there", () => {
  const keys = fc.constantFrom("ArrowDown", "ArrowUp", "Home", "End", "Enter", "Escape");
  fc.assert(
    fc.property(fc.nat({ max: 6 }), fc.array(keys, { maxLength: 20 }), (count, pressed) => {
      let state = CLOSED;
      for (const key of pressed) {
        const answer = answerKey(key, state, count);
        if (answer.type === "choose") expect(answer.index).toBeLessThan(count);
        if (answer.type !== "show") continue;
        state = answer.state;
        expect(state.active).toBeGreaterThanOrEqual(-1);
        expect(state.active).toBeLessThan(Math.max(count, 1));
      }
    }),
  );
});
