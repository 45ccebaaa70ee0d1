import { type ChainLink, listMineralChains, type MineralChain } from "#graph/mineral-chain.ts";
import { findShortName } from "#graph/names.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { NodeLink } from "#ui/panels/parts/NodeLink.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import styles from "./MineralTable.module.css";

/** What a salt flat's minerals lead to: a plant, a buyer, a use, or that no claim says so. */
export function MineralTable({ given, flat }: { readonly given: Given; readonly flat: NodeId }) {
  const chains = listMineralChains(given.graph, flat, given.on);
  if (chains.length === 0) return null;
  return (
    <PanelSection id="details-minerals" title="What its minerals lead to">
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Who or what, with its standing</th>
          </tr>
        </thead>
        {chains.map((chain) => (
          <MineralRows key={chain.mineral} given={given} chain={chain} />
        ))}
      </table>
      <p className={styles.note}>
        Plants draw from this salt flat; buyers are supplied by who runs or owns them, or by the
        country as a whole; uses are anybody’s. “No claim found” means just that.
      </p>
    </PanelSection>
  );
}

function MineralRows({ given, chain }: { readonly given: Given; readonly chain: MineralChain }) {
  const mineral = given.graph.nodes.get(chain.mineral);
  const rows = [
    { name: "Plant", links: chain.plants },
    { name: "Buyer", links: chain.buyers },
    { name: "Use", links: chain.uses },
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
              <span className={styles.none}>No claim found</span>
            ) : (
              <ul>
                {links.map((link) => (
                  <li key={link.node} className={styles.link}>
                    <Link given={given} link={link} />
                  </li>
                ))}
              </ul>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Link({ given, link }: { readonly given: Given; readonly link: ChainLink }) {
  const { graph, shown } = given;
  const { node: id, standing, form, of } = link;
  const node = graph.nodes.get(id);
  const over = form === null ? "" : findShortName(graph, form).toLowerCase();
  const whole = of === null ? "" : `exports of ${findShortName(graph, of)}`;
  const hint = [over, whole].filter((text) => text !== "").join(", ");
  return (
    <>
      {node !== undefined && <NodeLink node={node} isShown={shown.nodes.has(id)} />}{" "}
      <ViewLink className={styles.claim} to={(view) => withClaim(view, standing.claim.id)}>
        <StandingChip status={standing.status} />
        <span className="visually-hidden">, to the claim</span>
      </ViewLink>
      {hint !== "" && <span className={styles.hint}> {hint}</span>}
    </>
  );
}
