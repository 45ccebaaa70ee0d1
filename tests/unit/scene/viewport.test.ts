import { expect, test } from "vitest";
import { fitViewport } from "#scene/viewport.ts";

test("fits the bounds by their tighter side and centres them", () => {
  const bounds = { x: -100, y: 50, width: 400, height: 200 };
  const { zoom, pan } = fitViewport(bounds, { width: 800, height: 1000 });
  expect(zoom).toBe(2);
  // Left and right edges touch, above and below is the same room.
  expect(bounds.x * zoom + pan.x).toBe(0);
  expect((bounds.x + bounds.width) * zoom + pan.x).toBe(800);
  expect(bounds.y * zoom + pan.y).toBe(1000 - ((bounds.y + bounds.height) * zoom + pan.y));
});
