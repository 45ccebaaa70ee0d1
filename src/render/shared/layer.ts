/** Puts a layer over all of a container that feels no pointer and says nothing to assistive technology. */
export function addLayer<K extends "div" | "canvas">(
  container: HTMLElement,
  tag: K,
): HTMLElementTagNameMap[K] {
  const layer = container.ownerDocument.createElement(tag);
  layer.setAttribute("aria-hidden", "true");
  Object.assign(layer.style, { position: "absolute", left: "0", top: "0", pointerEvents: "none" });
  container.append(layer);
  return layer;
}
