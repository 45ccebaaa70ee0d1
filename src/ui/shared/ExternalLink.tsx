import type { ReactNode } from "react";
import { safeHref } from "#schema/safe-href.ts";

/** A link away from the site. Where the address may not be linked to, only its text stands. */
export function ExternalLink({
  url,
  className,
  children,
}: {
  readonly url: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const href = safeHref(url);
  if (href === null) return <span className={className}>{children}</span>;
  return (
    <a className={className} href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}
