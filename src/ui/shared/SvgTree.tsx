import { createElement, type ReactNode } from "react";
import type { SvgElement } from "#scene/svg-tree.ts";

/** React's names for the attributes it does not take as SVG writes them. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  class: "className",
  tabindex: "tabIndex",
  "xlink:href": "xlinkHref",
};

/** kebab-case to camelCase, except `data-` and `aria-`, which React takes as they are. */
function toReactName(name: string): string {
  const known = REACT_NAMES[name];
  if (known !== undefined) return known;
  if (name.startsWith("data-") || name.startsWith("aria-")) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function toReact(item: SvgElement | string, key: number): ReactNode {
  if (typeof item === "string") return item;
  const props: Record<string, string | number> = { key };
  for (const [name, value] of Object.entries(item.attributes)) props[toReactName(name)] = value;
  return createElement(item.tag, props, ...item.children.map(toReact));
}

/** Draws a tree of the SVG writer with React: the same markup the prerendered page holds. */
export function SvgTree({ tree }: { readonly tree: SvgElement }) {
  return toReact(tree, 0);
}
