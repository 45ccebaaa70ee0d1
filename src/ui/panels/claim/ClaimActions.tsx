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
  const { words } = given;
  const { claim: texts } = words.chapter("panels");
  const address = formatClaimAddress(given, claim.id);
  const report =
    given.reportUrl === null
      ? null
      : formatReportAddress(words, given.reportUrl, claim.id, address);
  const wholeAddress = () => new URL(address, window.location.href).href;
  if (manner === "icons") {
    return (
      <div className={styles.icons}>
        <ViewLink to={(view) => withClaim(view, claim.id)} title={texts.open}>
          <ActionIcon name="open" />
          <span className="visually-hidden">{texts.open}</span>
        </ViewLink>
        <CopyButton text={wholeAddress} name={texts.copy}>
          <ActionIcon name="copy" />
        </CopyButton>
        <ShareMenu claim={claim.id} className="" name={texts.quoteThis}>
          <ActionIcon name="quote" />
        </ShareMenu>
        {report !== null && (
          <a href={report} rel="noopener noreferrer" title={texts.report}>
            <ActionIcon name="flag" />
            <span className="visually-hidden">{texts.reportThis}</span>
          </a>
        )}
      </div>
    );
  }
  return (
    <div className={styles.words}>
      <ShareMenu claim={claim.id} className="">
        {texts.quote}
      </ShareMenu>
      <CopyButton text={wholeAddress}>{texts.copy}</CopyButton>
      {manner === "words" && (
        <ViewLink to={(view) => withClaim(view, claim.id)}>{texts.open}</ViewLink>
      )}
      {report !== null && (
        <a href={report} rel="noopener noreferrer">
          {texts.report}
        </a>
      )}
    </div>
  );
}
