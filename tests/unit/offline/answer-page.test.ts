import { expect, test, vi } from "vitest";
import { answerPage } from "#offline/answer-page.ts";

const kept = new Response("kept");

test.for([
  ["a failed preload, which is an error of status 0", Response.error()],
  ["a host that is down behind its gateway", new Response("", { status: 502 })],
] as const)("%s is answered with what is kept", async ([, network]) => {
  expect(await answerPage(network, async () => kept)).toBe(kept);
});

test.for([
  ["a page", new Response("page")],
  ["the page for unknown paths", new Response("none", { status: 404 })],
  // To a worker a redirect of a page has the status 0, as a failed preload has.
  ["a redirect", { type: "opaqueredirect", status: 0 }],
] as const)("%s is the answer, and what is kept is not even looked for", async ([, answer]) => {
  const network = new Response("");
  Object.defineProperty(network, "type", { value: answer.type });
  Object.defineProperty(network, "status", { value: answer.status });
  const findKept = vi.fn(async () => kept);
  expect(await answerPage(network, findKept)).toBe(network);
  expect(findKept).not.toHaveBeenCalled();
});

test("where nothing is kept the fault is the answer", async () => {
  const network = Response.error();
  expect(await answerPage(network, async () => undefined)).toBe(network);
});
