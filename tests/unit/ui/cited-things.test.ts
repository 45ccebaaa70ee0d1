import { expect, test } from "vitest";
import { createAppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { listCitedThings } from "#ui/share/cited-things.ts";
import { parseAddress, splitAddress } from "#view/address.ts";
import { HOME } from "#view/view.ts";
import { date, readArticleGraph } from "../../support/graph-builder.ts";
import { story } from "../../support/stories.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

/** "This view" of an address, as it is cited. */
function citeView(address: string) {
  const graph = {
    ...readArticleGraph(),
    stories: [
      story("tour", "story", [
        "/node/ylb/?scope=article",
        "/node/ylb/?scope=article&as-of=2023-02",
      ]),
    ],
  };
  const store = createAppStore({ graph, base: "/salar/", words: ENGLISH_WORDS, view: HOME });
  const { view } = parseAddress(...splitAddress(address), selectKnownScopes(store.getState()));
  store.getState().openAddress(view, []);
  const things = listCitedThings(store.getState(), null, "https://a.org", date("2026-11-25"));
  const item = things.find(({ label }) => label === "This view")?.item;
  return [item?.title, item?.URL];
}

const newest = readArticleGraph().newest;

test("a view is cited at the date in force, the reader's own or the newest of the data", () => {
  expect(citeView("/node/ylb/?scope=article&mineral=lithium&as-of=2023-02")).toEqual([
    "Yacimientos de Litio Bolivianos (lithium; as of Feb 2023)",
    "https://a.org/salar/node/ylb/?scope=article&mineral=lithium&as-of=2023-02",
  ]);
  const [title, address] = citeView("/node/ylb/?scope=article");
  expect(title).toMatch(/^Yacimientos de Litio Bolivianos \(as of \d+ \w+ \d{4}\)$/);
  expect(address).toBe(`https://a.org/salar/node/ylb/?scope=article&as-of=${newest}`);
});

test("a step of a story is cited at its own address, with no date but the step's own", () => {
  expect(citeView("/story/tour/1/")).toEqual([
    "Title of tour: Step 1 of tour",
    "https://a.org/salar/story/tour/1/",
  ]);
  expect(citeView("/story/tour/2/")).toEqual([
    "Title of tour: Step 2 of tour (as of Feb 2023)",
    "https://a.org/salar/story/tour/2/",
  ]);
});
