import { expect, test } from "vitest";
import { isComposing } from "#browser/composing.ts";

test.for([
  ["while a word is composed", { isComposing: true, keyCode: 13 }, true],
  ["where only the code tells of it", { isComposing: false, keyCode: 229 }, true],
  ["that the reader means", { isComposing: false, keyCode: 13 }, false],
] as const)("Enter %s", ([, event, expected]) => {
  expect(isComposing(event)).toBe(expected);
});
