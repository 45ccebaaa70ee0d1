import { describe, expect, test } from "vitest";
import { readKey } from "#ui/views/graph/key-actions.ts";
import { listDiagramKeys } from "#words/diagram-keys.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

type Modifier = "ctrlKey" | "shiftKey" | "altKey" | "metaKey";

function press(key: string, ...held: readonly Modifier[]) {
  const none = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
  return readKey({ ...none, ...Object.fromEntries(held.map((name) => [name, true])), key });
}

describe("in the diagram", () => {
  test("arrows walk, with Control they go by direction, with Shift they move the map", () => {
    expect(press("ArrowLeft")).toEqual({ type: "along", by: -1 });
    expect(press("ArrowRight")).toEqual({ type: "along", by: 1 });
    expect(press("ArrowDown")).toEqual({ type: "in" });
    expect(press("ArrowUp")).toEqual({ type: "out" });
    expect(press("ArrowUp", "ctrlKey")).toEqual({ type: "towards", direction: "up" });
    expect(press("ArrowLeft", "shiftKey")).toEqual({ type: "pan", direction: "left" });
  });

  test("Backspace goes one step back", () => {
    expect(press("Backspace")).toEqual({ type: "back" });
  });

  test("? lists the keys, typed with Shift where it needs it", () => {
    expect(press("?", "shiftKey")).toEqual({ type: "help" });
  });

  test.for([
    ["/"],
    ["Tab"],
    ["ArrowLeft", "altKey"],
    ["ArrowRight", "altKey"],
    ["ArrowLeft", "metaKey"],
    ["f", "ctrlKey"],
    ["+", "ctrlKey"],
    ["0", "metaKey"],
  ] as const)("%s stays with the browser and the page", ([key, ...held]) => {
    expect(press(key, ...held)).toBeNull();
  });
});

describe("the list of keys", () => {
  const listed = listDiagramKeys(ENGLISH_WORDS)
    .map(({ keys }) => keys)
    .join(" ");

  test.for([
    ["←", "ArrowLeft"],
    ["→", "ArrowRight"],
    ["↓", "ArrowDown"],
    ["↑", "ArrowUp"],
    ["Enter", "Enter"],
    ["Space", " "],
    ["Backspace", "Backspace"],
    ["+", "+"],
    ["−", "-"],
    ["0", "0"],
    ["F", "F"],
    ["E", "E"],
    ["P", "P"],
    ["Home", "Home"],
    ["End", "End"],
    ["?", "?"],
    ["Esc", "Escape"],
  ] as const)("names %s, which does something", ([name, key]) => {
    expect(listed).toContain(name);
    expect(press(key)).not.toBeNull();
  });
});
