import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { HOME } from "#view/view.ts";
import styles from "./Brand.module.css";

/** The name, which leads home: nothing selected, nothing filtered. */
export function Brand() {
  const { brand } = useWords().text;
  return (
    <div className={styles.brand}>
      <ViewLink to={() => HOME} className={styles.home}>
        <svg className={styles.mark} viewBox="0 0 24 26" aria-hidden="true" focusable="false">
          <path className={styles.body} d="M12 1 23 7.2V18.8L12 25 1 18.8V7.2Z" />
          <path className={styles.seams} d="M12 5.5V13L18.5 16.7M12 13 5.5 16.7" />
          <circle className={styles.knot} cx="12" cy="13" r="1.9" />
        </svg>
        {brand.name}
      </ViewLink>
      <span className={styles.tagline}>{brand.tagline}</span>
    </div>
  );
}
