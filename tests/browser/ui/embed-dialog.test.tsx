import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { EmbedDialog } from "#ui/share/EmbedDialog.tsx";
import { openView } from "../../support/open-view.tsx";

beforeAll(() => {
  // The test's server has no embed page to show in the preview.
  const policy = document.createElement("meta");
  policy.httpEquiv = "content-security-policy";
  policy.content = "frame-src 'none'";
  document.head.append(policy);
});
beforeEach(() => page.viewport(1000, 800));

const code = () => page.getByRole("textbox", { name: "Code" });
const preview = () => page.getByTitle("Preview of the frame");

/** The frame that the code makes, as another page would have it. */
function readFrame(): HTMLIFrameElement {
  const text = code().element();
  const html = text instanceof HTMLTextAreaElement ? text.value : "";
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const [frame, ...more] = body.children;
  if (!(frame instanceof HTMLIFrameElement) || more.length > 0) throw new Error(html);
  return frame;
}

const readSize = (): readonly string[] => {
  const { width, height } = readFrame();
  return [width, height];
};

test("the code keeps the whole view: selection, filters and dates", async () => {
  await openView("/node/ylb/?mineral=lithium&as-of=2023&q=li", <EmbedDialog onClose={vi.fn()} />);
  await expect.element(page.getByRole("dialog", { name: "Embed this view" })).toBeVisible();
  const frame = readFrame();
  const address = "/embed/?sel=ylb&mineral=lithium&as-of=2023";
  expect(frame.src).toBe(new URL(address, window.location.href).href);
  expect(frame.title).toBe("Yacimientos de Litio Bolivianos · Salar");
  expect([frame.width, frame.height, frame.loading]).toEqual(["720", "480", "lazy"]);
  expect(frame.style.maxWidth).toBe("100%");
  expect(preview().element().getAttribute("src")).toBe(frame.src);
});

test("a claim is kept as a claim", async () => {
  await openView("/claim/art-05/", <EmbedDialog onClose={vi.fn()} />);
  expect(new URL(readFrame().src).search).toBe("?sel=art-05");
});

test("sizes are chosen, typed or as wide as the column, and the preview has them", async () => {
  await openView("/", <EmbedDialog onClose={vi.fn()} />);
  await page.getByRole("radio", { name: /^Small/ }).click();
  await expect.poll(readSize).toEqual(["480", "360"]);
  await page.getByRole("spinbutton", { name: "Width" }).fill("333");
  await page.getByRole("spinbutton", { name: "Height" }).fill("7");
  await expect.poll(readSize).toEqual(["333", "200"]);
  expect(page.getByRole("radio", { checked: true }).elements()).toEqual([]);
  expect(preview().element().getAttribute("width")).toBe("333");
  await page.getByRole("checkbox", { name: "As wide as the column" }).click();
  await expect.poll(readSize).toEqual(["100%", "200"]);
  await page.getByRole("checkbox", { name: "As wide as the column" }).click();
  await expect.poll(readSize).toEqual(["333", "200"]);
});

test("is light, as most pages are, unless another theme is chosen: its colour scheme and name", async () => {
  await openView("/", <EmbedDialog onClose={vi.fn()} />);
  const read = () => [readFrame().style.colorScheme, readFrame().name];
  const theme = page.getByRole("combobox", { name: "Theme" });
  expect(read()).toEqual(["light", "salar-light"]);
  expect(preview().element().getAttribute("name")).toBe("salar-light");
  await theme.selectOptions("Dark");
  await expect.poll(read).toEqual(["dark", "salar-dark"]);
  expect(getComputedStyle(preview().element()).colorScheme).toBe("dark");
  await theme.selectOptions("As your page says");
  await expect.poll(read).toEqual(["", ""]);
});

test.for([
  ["salar-dark", "dark"],
  ["salar-light", "light"],
  ["salar-red", undefined],
  ["", undefined],
] as const)(
  "a frame of the name %j has the theme %s, whatever the system's",
  async ([name, theme]) => {
    const frame = document.createElement("iframe");
    frame.name = name;
    document.body.append(frame);
    const { contentDocument: inner } = frame;
    const script = inner?.createElement("script");
    if (inner === null || script === undefined) throw new Error("expected a frame of this origin");
    script.src = "/theme.js";
    const loaded = new Promise((resolve) => script.addEventListener("load", resolve));
    inner.head.append(script);
    await loaded;
    expect(inner.documentElement.dataset.theme).toBe(theme);
    frame.remove();
  },
);

test("the code is copied as it stands, and the dialog closes by its button", async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    copied.push(text);
  });
  const onClose = vi.fn();
  await openView("/?mineral=lithium&country=bolivia", <EmbedDialog onClose={onClose} />);
  await page.getByRole("button", { name: "Copy the code" }).click();
  const text = code().element();
  await expect.poll(() => copied).toEqual([text instanceof HTMLTextAreaElement ? text.value : ""]);
  expect(copied[0]).toContain("mineral=lithium&amp;country=bolivia");
  await page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});
