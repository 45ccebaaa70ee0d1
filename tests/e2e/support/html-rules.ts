import type { ConfigData } from "html-validate";

/** What the pages' HTML is held to, and what of it is not asked and why. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  elements: ["html5"],
  rules: {
    // How React and Vite write what HTML lets one write either way.
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "void-style": "off",
    // React's ids begin with "_", which HTML allows.
    "valid-id": ["error", { relaxed: true }],
    // The page's own files, from its own origin, under a policy that allows no other.
    "require-sri": "off",
    // A claim is titled by its sentence.
    "long-title": "off",
    // The filters come before the details, whose first heading is the page's: order of use, not rank.
    "heading-level": ["error", { minInitialRank: "h2" }],
    // Readers of before 2023 do not know the element `search`.
    "no-redundant-role": "off",
    // Lists of their own sort are named where a heading would be one too many; ARIA allows it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
};
