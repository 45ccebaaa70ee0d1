import { selectSite } from "#store/selectors.ts";
import { useApp, useSettledView } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { formatAddress } from "#view/address.ts";
import { withWholePage } from "#view/transitions.ts";
import styles from "./Attribution.module.css";

/** Whose diagram this is, under which licence, and the way to the whole page at the same view. */
export function Attribution() {
  const site = useApp(selectSite);
  const whole = withWholePage(useSettledView());
  const isEmbedded = useApp(({ view }) => view.place.page === "embed");
  const name = "Salar · CC BY 4.0";
  if (!isEmbedded) {
    return (
      <ViewLink to={withWholePage} className={styles.link}>
        {name}
        <span className="visually-hidden">: open the whole page</span>
      </ViewLink>
    );
  }
  return (
    // In a frame the whole page has no room, and hosts that can refuse to show it there.
    <a className={styles.link} href={formatAddress(whole, site)} target="_blank" rel="noopener">
      {name}
      <svg className={styles.arrow} viewBox="0 0 10 10" aria-hidden="true">
        <path d="M3 1.5h5.5V7M8.2 1.8 1.5 8.5" />
      </svg>
      <span className="visually-hidden">: open this view in a new tab</span>
    </a>
  );
}
