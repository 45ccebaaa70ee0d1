import { useApp } from "./store-context.tsx";

/**
 * Origin of the page (`https://example.org`), to write whole addresses with. "" until the page has
 * been taken over: a prerendered page does not know where it will stand.
 */
export function useOrigin(): string {
  const isReady = useApp((state) => state.ready);
  return isReady ? window.location.origin : "";
}
