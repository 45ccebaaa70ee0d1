/**
 * Replaces texts as browsers' translations do: each text node is taken out, and an element within an
 * element with other words is put in.
 *
 * @param manner - "beside": put in before it, which is then taken out; "around": the text stays, within.
 */
export function translatePage(root: Node, manner: "in place" | "beside" | "around"): void {
  for (const text of listTexts(root)) {
    const font = document.createElement("font");
    const inner = document.createElement("font");
    font.append(inner);
    if (manner === "around") {
      text.replaceWith(font);
      inner.append(text);
      continue;
    }
    inner.textContent = `⟨${text.data}⟩`;
    if (manner === "in place") text.replaceWith(font);
    else {
      text.before(font);
      text.remove();
    }
  }
}

/** The texts of a page that have words and are not replaced yet. */
function listTexts(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === "") continue;
    if (node.parentElement?.closest("font, script, style") === null) texts.push(node);
  }
  return texts;
}
