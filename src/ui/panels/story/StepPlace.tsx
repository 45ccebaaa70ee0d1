import { ChangesSection } from "#ui/panels/changes/ChangesSection.tsx";
import { ClaimBody } from "#ui/panels/claim/ClaimDetails.tsx";
import { NodeBody } from "#ui/panels/node/NodeBody.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PathBody } from "#ui/panels/path/PathBody.tsx";
import styles from "./StepPlace.module.css";

/** What the page that a step shows would tell by itself, under its name. */
export function StepPlace({ given }: { readonly given: Given }) {
  const { view, whole } = given;
  const { place } = view;
  switch (place.page) {
    case "node": {
      const node = whole.nodes.get(place.id);
      if (node === undefined) return null;
      return (
        <>
          <h2 className={styles.title}>{node.name}</h2>
          <NodeBody given={given} node={node} />
        </>
      );
    }
    case "claim": {
      const claim = whole.claims.get(place.id);
      return claim === undefined ? null : <ClaimBody given={given} claim={claim} />;
    }
    case "path":
      return <PathBody given={given} />;
    case "home":
      return view.since === null ? null : <ChangesSection given={given} node={null} />;
    default:
      return null;
  }
}
