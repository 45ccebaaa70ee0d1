import type { ComponentPropsWithoutRef } from "react";
import type { Story } from "#schema/graph.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { parseAddress } from "#view/address.ts";
import { withBase } from "#view/site.ts";
import { withDisplay } from "#view/transitions.ts";

type AnchorProps = Omit<ComponentPropsWithoutRef<"a">, "href">;

/**
 * A link to a step of a story, followed in place where the graphs it needs have been loaded; else it
 * opens the step's own page, which brings them.
 *
 * @param n - The step, counted from 1.
 */
export function StoryLink({
  story,
  n,
  ...rest
}: AnchorProps & { readonly story: Story; readonly n: number }) {
  const known = useApp(selectKnownScopes);
  const path = `/story/${story.id}/${n}/`;
  const { view, missing } = parseAddress(path, "", known);
  if (missing !== null) return <a {...rest} href={withBase(known.site.base, path)} />;
  return <ViewLink {...rest} to={(now) => withDisplay(view, now.display)} />;
}
