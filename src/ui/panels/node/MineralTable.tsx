import { type ChainLink, listMineralChains, type MineralChain } from "#graph/mineral-chain.ts";
import { findShortName } from "#graph/names.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { LongList } from "#ui/panels/parts/LongList.tsx";
import { NodeLink } from "#ui/panels/parts/NodeLink.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { fill } from "#words/fill.ts";
import styles from "./MineralTable.module.css";

/** Plants, buyers or uses of a mineral that show before the rest is folded. */
const MOST = 2;

/** What a salt flat's minerals lead to: a plant, a buyer, a use, or that no claim says so. */
export function MineralTable({ given, flat }: { readonly given: Given; readonly flat: NodeId }) {
  const chains = listMineralChains(given.graph, flat, given.on);
  if (chains.length === 0) return null;
  const { minerals } = given.words.chapter("panels");
  return (
    <PanelSection id="details-minerals" title={minerals.title}>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{minerals.step}</th>
            <th scope="col">{minerals.links}</th>
          </tr>
        </thead>
        {chains.map((chain) => (
          <MineralRows key={chain.mineral} given={given} chain={chain} />
        ))}
      </table>
      <details className={styles.note}>
        <summary>{minerals.counted}</summary>
        <p>{minerals.note}</p>
      </details>
    </PanelSection>
  );
}

function MineralRows({ given, chain }: { readonly given: Given; readonly chain: MineralChain }) {
  const { minerals } = given.words.chapter("panels");
  const mineral = given.graph.nodes.get(chain.mineral);
  const rows = [
    { name: minerals.plant, links: chain.plants },
    { name: minerals.buyer, links: chain.buyers },
    { name: minerals.use, links: chain.uses },
  ];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.mineral}>
          {mineral !== undefined && (
            <NodeLink node={mineral} isShown={given.shown.nodes.has(mineral.id)} />
          )}
        </th>
      </tr>
      {rows.map(({ name, links }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            {links.length === 0 ? (
              <span className={styles.none}>{minerals.none}</span>
            ) : (
              <LongList items={links} most={MOST} className={undefined} toKey={({ node }) => node}>
                {(link) => (
                  <span className={styles.link}>
                    <Link given={given} link={link} />
                  </span>
                )}
              </LongList>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Link({ given, link }: { readonly given: Given; readonly link: ChainLink }) {
  const { graph, shown, words } = given;
  const { minerals } = words.chapter("panels");
  const { node: id, standing, form, of } = link;
  const node = graph.nodes.get(id);
  const over = form === null ? "" : words.lower(findShortName(graph, form));
  const whole = of === null ? "" : fill(minerals.exports, { country: findShortName(graph, of) });
  const hint = [over, whole].filter((text) => text !== "").join(words.text.joints.comma);
  return (
    <>
      {node !== undefined && <NodeLink node={node} isShown={shown.nodes.has(id)} />}{" "}
      <ViewLink className={styles.claim} to={(view) => withClaim(view, standing.claim.id)}>
        <StandingChip status={standing.name} />
        <span className="visually-hidden">{minerals.toClaim}</span>
      </ViewLink>
      {hint !== "" && <span className={styles.hint}> {hint}</span>}
    </>
  );
}
