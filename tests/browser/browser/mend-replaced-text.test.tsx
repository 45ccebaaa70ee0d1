import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { mendReplacedText } from "#browser/mend-replaced-text.ts";
import { translatePage } from "../../support/translate-page.ts";

/** Texts beside elements and beside each other, bare as React likes them least. */
function Bare({ texts, end }: { readonly texts: readonly string[]; readonly end: boolean }) {
  return (
    <p>
      {texts[0]}
      <b>and</b>
      {texts[1] !== undefined && texts[1]}
      {texts[2] !== undefined && texts[2]}
      {end && <i>end</i>}
    </p>
  );
}

let stop: () => void;
beforeEach(() => {
  stop = mendReplacedText(document.body);
});
afterEach(() => stop());

const MANNERS = ["in place", "beside", "around"] as const;

describe.for(MANNERS)("a text that was replaced %s", (manner) => {
  const read = () => document.querySelector("p")?.textContent?.replaceAll(/[⟨⟩]/g, "");

  test("is shown again when it changes, as often as it is replaced", async () => {
    const screen = await render(<Bare texts={["one", "two"]} end={false} />);
    for (const text of ["three", "four", "five"]) {
      translatePage(screen.container, manner);
      await screen.rerender(<Bare texts={[text, "two"]} end={false} />);
      expect(read()).toBe(`${text}andtwo`);
    }
  });

  test("goes when it is taken out, and with it what stands for it", async () => {
    const screen = await render(<Bare texts={["one", "two", "three"]} end={true} />);
    translatePage(screen.container, manner);
    await screen.rerender(<Bare texts={["one"]} end={true} />);
    expect(read()).toBe("oneandend");
  });

  test("keeps its place among what comes and goes around it", async () => {
    const screen = await render(<Bare texts={["one", "two", "three"]} end={false} />);
    translatePage(screen.container, manner);
    await screen.rerender(<Bare texts={["one", "two", "three"]} end={true} />);
    expect(read()).toBe("oneandtwothreeend");
    await screen.rerender(<Bare texts={["one"]} end={false} />);
    translatePage(screen.container, manner);
    await screen.rerender(<Bare texts={["one", "new", "three"]} end={false} />);
    expect(read()).toBe("oneandnewthree");
  });

  test("and put back by who replaced it is React's own again", async () => {
    const screen = await render(<Bare texts={["one", "two"]} end={false} />);
    const { firstChild } = screen.container.querySelector("p") ?? document;
    translatePage(screen.container, manner);
    const font = screen.container.querySelector("p > font");
    if (firstChild !== null) font?.replaceWith(firstChild);
    await screen.rerender(<Bare texts={["three", "two"]} end={false} />);
    expect(read()).toBe("threeandtwo");
  });
});

test("what stands elsewhere in the page is still a fault to be told", () => {
  const [here, there] = [document.createElement("div"), document.createElement("div")];
  const child = document.createTextNode("child");
  there.append(child);
  document.body.append(here, there);
  expect(() => here.removeChild(child)).toThrow(/not a child/);
  expect(() => here.insertBefore(document.createElement("b"), child)).toThrow(/not a child/);
  here.remove();
  there.remove();
});
