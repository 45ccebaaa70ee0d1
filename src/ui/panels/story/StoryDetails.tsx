import { ClaimCard } from "#ui/panels/claim/ClaimCard.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import type { ToldStep } from "#view/story-step.ts";
import { findClaimEntry } from "#words/claim-entries.ts";
import { StepPlace } from "./StepPlace.tsx";
import styles from "./StoryDetails.module.css";
import { StoryLink } from "./StoryLink.tsx";
import { StorySteps } from "./StorySteps.tsx";

/** A step of a story: what it tells, the claims it rests on, and below them the page it shows. */
export function StoryDetails({ given, told }: { readonly given: Given; readonly told: ToldStep }) {
  const { whole } = given;
  const { story, step, n } = told;
  const claims = (step.claims ?? []).flatMap((id) => whole.claims.get(id) ?? []);
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{story.type === "question" ? "Question" : "Story"}</p>
        <PanelHeading>{story.title}</PanelHeading>
        <ShareMenu />
      </header>
      <StorySteps story={story} n={n} />
      <section className={styles.step} aria-labelledby="story-step">
        <h2 id="story-step">
          <span className={styles.count}>
            {n} of {story.steps.length}:
          </span>{" "}
          {step.title}
        </h2>
        <p className={styles.caption}>{step.caption}</p>
        {claims.length > 0 && (
          <ol className={styles.claims} aria-label="Claims of this step">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimCard
                  given={given}
                  entry={findClaimEntry(whole, claim, given.on)}
                  here={null}
                />
              </li>
            ))}
          </ol>
        )}
        <p className={styles.own}>
          <ViewLink to={(view) => ({ ...view, story: null })}>Open this view</ViewLink>
        </p>
      </section>
      {story.steps.length > 1 && (
        <PanelSection title={story.type === "question" ? "The answer, step by step" : "The steps"}>
          <ol className={styles.steps}>
            {story.steps.map(({ title, address }, index) => (
              <li key={`${title} ${address}`}>
                <StoryLink
                  story={story}
                  n={index + 1}
                  aria-current={index + 1 === n ? "step" : undefined}
                >
                  {title}
                </StoryLink>
              </li>
            ))}
          </ol>
        </PanelSection>
      )}
      <StepPlace given={given} />
    </>
  );
}
