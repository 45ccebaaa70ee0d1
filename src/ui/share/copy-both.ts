import type { Quotation } from "#words/quotation.ts";

/**
 * Puts a text on the clipboard as it is and with its links; as it is alone where the browser takes no
 * more than that.
 */
export async function copyBoth({ text, html }: Quotation): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const parts = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}
