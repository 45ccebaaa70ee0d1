import type { Claim } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { CopyButton } from "#ui/shared/CopyButton.tsx";
import { formatClaimAddress } from "#ui/shared/claim-address.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatReportAddress } from "#words/report.ts";
import { ActionIcon } from "./ActionIcon.tsx";
import styles from "./ClaimActions.module.css";

/** What may be done with a claim: icons on a card among others, words on the claim's own page. */
export function ClaimActions({
  given,
  claim,
  manner,
}: {
  readonly given: Given;
  readonly claim: Claim;
  /** Icons on a card among others, words where there is room, `own` on the claim's own page. */
  readonly manner: "icons" | "words" | "own";
}) {
  const address = formatClaimAddress(given, claim.id);
  const report =
    given.reportUrl === null ? null : formatReportAddress(given.reportUrl, claim.id, address);
  const wholeAddress = () => new URL(address, window.location.href).href;
  if (manner === "icons") {
    return (
      <div className={styles.icons}>
        <ViewLink to={(view) => withClaim(view, claim.id)} title="Link to this claim">
          <ActionIcon name="open" />
          <span className="visually-hidden">Link to this claim</span>
        </ViewLink>
        <CopyButton text={wholeAddress} name="Copy link to this claim">
          <ActionIcon name="copy" />
        </CopyButton>
        <ShareMenu claim={claim.id} className="" name="Quote or cite this claim">
          <ActionIcon name="quote" />
        </ShareMenu>
        {report !== null && (
          <a href={report} rel="noopener noreferrer" title="Report an error">
            <ActionIcon name="flag" />
            <span className="visually-hidden">Report an error in this claim</span>
          </a>
        )}
      </div>
    );
  }
  return (
    <div className={styles.words}>
      <ShareMenu claim={claim.id} className="">
        Quote or cite
      </ShareMenu>
      <CopyButton text={wholeAddress}>Copy link to this claim</CopyButton>
      {manner === "words" && (
        <ViewLink to={(view) => withClaim(view, claim.id)}>Link to this claim</ViewLink>
      )}
      {report !== null && (
        <a href={report} rel="noopener noreferrer">
          Report an error
        </a>
      )}
    </div>
  );
}
