import { test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { flattenCurve } from "#scene/geometry.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode } from "../../support/scene-arbitraries.ts";
import { mountCanvas, readCover } from "./canvas-picture.ts";
test("debug", async () => {
  await page.viewport(900, 600);
  const [b, y] = [id("bolivia"), id("ylb")];
  const left = sceneNode({ id: b, kind: "country", glyph: "BO", label: ["Bolivia"], x: 150, y: 200 });
  const right = sceneNode({ id: y, kind: "company", glyph: "YLB", label: ["YLB"], x: 450, y: 200 });
  const log: unknown[] = [];
  const { canvas, container } = await mountCanvas(scene([left, right], [sceneEdge(y, b, { bend: 80 })], { x: 0, y: 0, width: 600, height: 400 }), { onTap: (t) => log.push(t), onViewport: (v) => log.push(v) });
  const out = [];
  for (const p of flattenCurve(right, left, 80, 8).slice(2, 7)) {
    const col = [];
    for (let dy = -8; dy <= 8; dy++) col.push(readCover(container, p.x, p.y + dy).toFixed(1));
    await userEvent.click(container, { position: { x: p.x, y: p.y } });
    out.push(`${p.x.toFixed(0)},${p.y.toFixed(0)}: ${col.join(" ")} ${JSON.stringify(log.splice(0))} ${JSON.stringify(canvas.viewport())}`);
  }
  console.log(out.join("\n"));
});
