import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "#ui/app/App.tsx";
import { StatusLine } from "#ui/app/StatusLine.tsx";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { SHEET } from "#ui/print/late-sheet.ts";
import { printPage } from "#ui/share/print-page.ts";
import { claimId, readArticleGraph } from "../../support/graph-builder.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { ENGLISH_WORDS } from "../../support/words.ts";

const details = () => page.getByRole("complementary", { name: "Details" });
const share = () => details().getByRole("button", { name: "Share", exact: true });
const item = (name: string) => page.getByRole("button", { name, exact: true });
const dialog = () => page.getByRole("dialog", { name: "Cite" });
const citation = () => dialog().getByRole("textbox", { name: "Citation" });
const format = (name: string) => dialog().getByRole("radio", { name, exact: true });
const focused = () => document.activeElement?.textContent;
const listItems = () =>
  [...document.querySelectorAll(":popover-open button")].map((button) => button.textContent);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "share");
});

/** Gives the platform a sheet, as phones have. */
function offerSheet(open: (data: ShareData) => Promise<void>) {
  const sheet = vi.fn(open);
  Object.defineProperty(navigator, "share", { configurable: true, value: sheet });
  return sheet;
}

async function openDialog(address: string) {
  await openView(address, <DetailsPanel />);
  await share().click();
  await item("Cite…").click();
  await expect.element(dialog()).toBeVisible();
}

describe("the share menu", () => {
  test.for([
    ["/", ["Copy link", "Cite…", "Embed…", "Print…"]],
    ["/node/ylb/", ["Copy link", "Cite…", "Embed…", "Print…"]],
    ["/source/article/", ["Copy link", "Cite…", "Embed…", "Print…"]],
    ["/path/?from=bolivia&to=lithium", ["Copy link", "Cite…", "Embed…", "Print…"]],
    [
      "/claim/art-01/",
      [
        ...["Copy link", "Copy sentence with source", "Copy quotation block"],
        ...["Cite…", "Embed…", "Print…"],
      ],
    ],
  ] as const)("of %s offers %j", async ([address, names]) => {
    await openView(address, <DetailsPanel />);
    await share().click();
    await expect.element(item("Copy link")).toBeVisible();
    expect(listItems()).toEqual(names);
  });

  test("opens, moves and closes by keyboard, and gives the focus back", async () => {
    await openView("/node/ylb/", <DetailsPanel />);
    share().element().focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(focused()).toBe("Copy link"));
    await expect.element(share()).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("Cite…");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("Print…");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("Copy link");
    await userEvent.keyboard("{ArrowUp}{Home}{Escape}");
    expect(document.activeElement).toBe(share().element());
    await vi.waitFor(() => expect(listItems()).toEqual([]));
    await expect.element(share()).toHaveAttribute("aria-expanded", "false");
  });

  test("closes when Tab leaves it, and leaves the focus where it went", async () => {
    await openView("/node/ylb/", <DetailsPanel />);
    await share().click();
    await expect.element(item("Print…")).toBeVisible();
    await userEvent.keyboard("{End}{Tab}");
    await vi.waitFor(() => expect(listItems()).toEqual([]));
    expect(focused()).toBe("Neighbourhood");
    await expect.element(share()).toHaveAttribute("aria-expanded", "false");
  });

  test("closes when its button is pressed again, and opens anew", async () => {
    await openView("/node/ylb/", <DetailsPanel />);
    await share().click();
    await expect.element(item("Copy link")).toBeVisible();
    await share().click();
    await vi.waitFor(() => expect(listItems()).toEqual([]));
    await share().click();
    await expect.element(item("Copy link")).toBeVisible();
  });

  test.for(["before", "after"] as const)(
    "closes at its button where the browser closes it %s the click",
    async (order) => {
      await openView("/node/ylb/", <DetailsPanel />);
      await share().click();
      await expect.element(item("Copy link")).toBeVisible();
      const button = share().element();
      const close = async () => {
        const list = document.querySelector<HTMLElement>(":popover-open");
        list?.hidePopover();
        await vi.waitFor(() => expect(listItems()).toEqual([]));
      };
      const init = { bubbles: true, cancelable: true, detail: 1 };
      button.dispatchEvent(new PointerEvent("pointerdown", init));
      if (order === "before") await close();
      // A browser that has closed it tells of it later.
      await new Promise((resolve) => setTimeout(resolve, 50));
      button.dispatchEvent(new PointerEvent("click", init));
      if (order === "after") await close();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(listItems()).toEqual([]);
      await expect.element(share()).toHaveAttribute("aria-expanded", "false");
    },
  );

  test("stays open at every opening, though a browser may act on what its button names", async () => {
    await openView("/node/ylb/", <DetailsPanel />);
    const button = share().element();
    if (!(button instanceof HTMLButtonElement)) throw new Error("expected a button");
    // As WebKit does, also where the click's default was prevented.
    const act = () => {
      if (button.popoverTargetElement instanceof HTMLElement) {
        button.popoverTargetElement.togglePopover();
      }
    };
    document.addEventListener("click", act);
    for (const _ of [1, 2]) {
      await share().click();
      await expect.element(item("Copy link")).toBeVisible();
      await userEvent.keyboard("{Escape}");
      await vi.waitFor(() => expect(listItems()).toEqual([]));
    }
    document.removeEventListener("click", act);
  });

  test("prints the page as it stands where its sheet is not to be had", async () => {
    const print = vi.spyOn(window, "print").mockReturnValue();
    const { store } = await openView("/node/ylb/", <DetailsPanel />);
    await share().click();
    await item("Print…").click();
    store.getState().setSheet("missing");
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(listItems()).toEqual([]));
  });

  test("asks for the printed sheet as it opens and prints once that is there", async () => {
    const print = vi.spyOn(window, "print").mockReturnValue();
    const { store } = await openView("/node/ylb/", <DetailsPanel />);
    expect(store.getState().sheet).toBe("later");
    await share().click();
    await vi.waitFor(() => expect(store.getState().sheet).toBe("asked"));
    await item("Print…").click();
    await vi.waitFor(() => expect(listItems()).toEqual([]));
    expect(print).not.toHaveBeenCalled();
    store.getState().setSheet("ready");
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  });

  test("prints as the page stands where its sheet does not come in three seconds", async () => {
    const print = vi.spyOn(window, "print").mockReturnValue();
    const { store } = await openView("/", null);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    void printPage(store);
    await vi.advanceTimersByTimeAsync(2999);
    expect(print).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(print).toHaveBeenCalledOnce();
  });

  test("of a page just opened prints the sheet, not the page", async () => {
    const printed = vi.fn<(sheet: Element | null) => void>();
    vi.spyOn(window, "print").mockImplementation(() => {
      window.dispatchEvent(new Event("beforeprint"));
      printed(document.getElementById("print-sheet"));
      window.dispatchEvent(new Event("afterprint"));
    });
    // At hand: how long a script takes to arrive is not what is tested.
    await SHEET.load(ENGLISH_WORDS);
    await page.viewport(1280, 900);
    await openView("/node/ylb/", <App />);
    await share().click();
    await item("Print…").click();
    await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce(), 4000);
    expect(printed.mock.lastCall?.[0]).toBeInstanceOf(Element);
  });

  test.for([320, 390, 1440])("stays inside a window of %d pixels", async (width) => {
    await page.viewport(width, 600);
    await openWorldView("/?mineral=potassium", <StatusLine />);
    await page.getByRole("button", { name: "Share this view" }).click();
    await expect.element(item("Print…")).toBeVisible();
    const box = document.querySelector(":popover-open")?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(width);
    expect(box?.bottom).toBeLessThanOrEqual(600);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe("the platform’s sheet", () => {
  test("is offered where there is one, and gets title, text and address", async () => {
    const sheet = offerSheet(async () => {});
    await openView("/node/ylb/?mineral=lithium", <DetailsPanel />);
    await share().click();
    await item("Share…").click();
    expect(sheet).toHaveBeenCalledExactlyOnceWith({
      title: "Yacimientos de Litio Bolivianos · Salar",
      text: expect.stringContaining("state lithium company"),
      url: `${window.location.origin}/node/ylb/?scope=article&mineral=lithium`,
    });
    await vi.waitFor(() => expect(listItems()).toEqual([]));
  });

  test("may be left without a word, and its failure is told", async () => {
    const sheet = offerSheet(() => Promise.reject(new DOMException("left", "AbortError")));
    const { store } = await openView("/node/ylb/", <DetailsPanel />);
    await share().click();
    await item("Share…").click();
    await vi.waitFor(() => expect(listItems()).toEqual([]));
    expect(store.getState().notices).toEqual([]);
    sheet.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await share().click();
    await item("Share…").click();
    await vi.waitFor(() => expect(store.getState().notices).toHaveLength(1));
  });
});

describe("quoting a claim", () => {
  const statement = readArticleGraph().claims.get(claimId("art-01"))?.statement;

  test("puts text and markup on the clipboard and says so", async () => {
    const written: ClipboardItem[] = [];
    vi.spyOn(navigator.clipboard, "write").mockImplementation(async (items) => {
      written.push(...items);
    });
    await openView("/claim/art-01/?mineral=lithium", <DetailsPanel />);
    await item("Quote or cite").click();
    await item("Copy quotation block").click();
    await expect.element(item("Copied")).toBeVisible();
    const [copied] = written;
    const text = await (await copied?.getType("text/plain"))?.text();
    expect(text).toContain(`> “${statement}”`);
    expect(text).toMatch(/\/claim\/art-01\/$/);
    const html = await (await copied?.getType("text/html"))?.text();
    expect(html).toMatch(/^<blockquote cite="http.*\/claim\/art-01\/">/);
  });

  test("puts the text alone where the clipboard takes no more", async () => {
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("no"));
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openView("/claim/art-01/", <DetailsPanel />);
    await item("Quote or cite").click();
    await item("Copy sentence with source").click();
    await expect.element(item("Copied")).toBeVisible();
    expect(write.mock.calls[0]?.[0]).toContain(`${statement} (Negotiating`);
  });

  test("is offered on a card among others, of that claim", async () => {
    const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
    await openView("/node/ylb/", <DetailsPanel />);
    const sentence = details().getByText("Carlos Ramos is president of");
    await sentence.hover();
    const card = sentence.element().closest("[data-claim]");
    const quote = card?.querySelector<HTMLElement>('[aria-label="Quote or cite this claim"]');
    quote?.click();
    await item("Copy sentence with source").click();
    const text = await (await write.mock.calls[0]?.[0][0]?.getType("text/plain"))?.text();
    expect(text).toContain(card?.getAttribute("data-claim") ?? "none");
  });
});

describe("the cite dialog", () => {
  const names = () =>
    [...(dialog().element().querySelector("fieldset")?.querySelectorAll("label") ?? [])].map(
      (label) => label.textContent?.split(":")[0],
    );

  test.for([
    ["/", ["This view", "All the data"]],
    ["/node/ylb/", ["This node", "This view", "All the data"]],
    ["/claim/art-01/", ["This claim", "Its source", "This view", "All the data"]],
    ["/source/article/", ["This source", "This view", "All the data"]],
    ["/about/", ["All the data"]],
  ] as const)("offers of %s: %j", async ([address, expected]) => {
    await openView(address, <DetailsPanel />);
    const button = address === "/about/" ? item("Share or cite") : share();
    await button.click();
    await item("Cite…").click();
    await expect.element(dialog()).toBeVisible();
    expect(names()).toEqual(expected);
  });

  test("begins with a plain citation, and copies it", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openDialog("/node/ylb/");
    const address = `${window.location.origin}/node/ylb/`;
    await expect.element(citation()).toHaveValue(expect.stringContaining(address));
    await item("Copy citation").click();
    await expect.element(item("Copied")).toBeVisible();
    expect(write.mock.calls[0]?.[0]).toMatch(/^“Yacimientos de Litio Bolivianos\.”/);
  });

  test("cites the view with its filters and its date in words", async () => {
    await openDialog("/node/ylb/?mineral=lithium&as-of=2023-02");
    await dialog()
      .getByRole("radio", { name: /^This view/ })
      .click();
    await expect
      .element(citation())
      .toHaveValue(
        expect.stringContaining("Yacimientos de Litio Bolivianos (lithium; as of Feb 2023)"),
      );
    await expect
      .element(citation())
      .toHaveValue(
        expect.stringContaining("/node/ylb/?scope=article&mineral=lithium&as-of=2023-02"),
      );
  });

  test("puts the date in force into the address of the view, and says whose date it is", async () => {
    await openDialog("/claim/art-01/");
    await dialog()
      .getByRole("radio", { name: /^This view/ })
      .click();
    await expect
      .element(citation())
      .toHaveValue(expect.stringMatching(/ \(graph as of \d+ \w+ \d{4}\)\.”/));
    await expect
      .element(citation())
      .toHaveValue(
        expect.stringMatching(/\/claim\/art-01\/\?scope=article&as-of=\d{4}-\d\d-\d\d$/),
      );
    await format("APA").click();
    await expect
      .element(citation())
      .toHaveValue(expect.stringContaining("[Claim; negotiating, as of 10 Jul 2023]"));
  });

  test("formats by style once that has been loaded", async () => {
    await openDialog("/claim/art-01/");
    await format("APA").click();
    await expect.element(citation()).toHaveValue(expect.stringMatching(/^Salar\. \(n\.d\.\)\. /));
    await dialog()
      .getByRole("radio", { name: /^Its source/ })
      .click();
    await expect
      .element(citation())
      .toHaveValue(expect.stringMatching(/^Bolivia and Russia eye .* \(n\.d\.\)\. Social Bites/));
    await format("Chicago").click();
    await expect
      .element(citation())
      .toHaveValue(
        expect.stringMatching(/^Social Bites \(socialbites\.ca\)\. “Bolivia and Russia/),
      );
  });

  test.for([
    ["BibTeX", "bib", "@misc{salar-node-ylb,"],
    ["RIS", "ris", "TY  - ELEC"],
    ["CSL-JSON", "json", '[\n  {\n    "id": "salar-node-ylb",'],
  ] as const)("keeps %s as a file", async ([name, extension, start]) => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return "blob:none";
    });
    const files: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      files.push(this.download);
    });
    await openDialog("/node/ylb/");
    await format(name).click();
    await item(`Download .${extension}`).click();
    expect(files).toEqual([`salar-node-ylb.${extension}`]);
    const kept = await blobs[0]?.text();
    expect(kept?.startsWith(start)).toBe(true);
    // A field’s own line ends are plain ones.
    await expect.element(citation()).toHaveValue(kept?.replaceAll("\r\n", "\n"));
  });

  test("closes with Escape and gives the focus back to its button", async () => {
    await openDialog("/node/ylb/");
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(share().element());
    await share().click();
    await expect.element(item("Copy link")).toBeVisible();
  });

  test.for([320, 390, 1440])("fits a window of %d pixels", async (width) => {
    await page.viewport(width, 700);
    await openDialog("/claim/art-01/");
    const { left, right, top, bottom } = dialog().element().getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(700);
    expect(dialog().element().scrollWidth).toBeLessThanOrEqual(dialog().element().clientWidth);
  });
});
