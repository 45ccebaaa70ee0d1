import type { Claim, NodeId, PartialDate, Predicate } from "#schema/graph.ts";
import { type Graph, otherEnd, type Relation } from "./graph.ts";
import { findMainProduct } from "./main-product.ts";
import { readShortName } from "./names.ts";
import { compareNames } from "./order.ts";
import { findStanding, rankStatus, type Standing } from "./standing.ts";

/** Something that a mineral of a salt flat leads to, with the claim that says so. */
export interface ChainLink {
  readonly node: NodeId;
  readonly standing: Standing;
  /** The product the link is over, such as lithium carbonate; `null` for the mineral itself. */
  readonly form: NodeId | null;
  /** The country whose exports as a whole the claim is about; `null` where it is about this flat's. */
  readonly of: NodeId | null;
}

/** Where one mineral of a salt flat leads; an empty list means that no claim says anything. */
export interface MineralChain {
  readonly mineral: NodeId;
  readonly plants: readonly ChainLink[];
  readonly buyers: readonly ChainLink[];
  readonly uses: readonly ChainLink[];
}

/**
 * What becomes of a salt flat's minerals, by the claims in force on a date.
 *
 * - A plant is a project that draws from the flat, or from a part of it, and produces the mineral or
 *   what is made from it; its standing is the weaker of the two.
 * - A buyer is whom a company that operates or owns such a plant, or its owner, supplies, or the
 *   country to which the flat's country exports, where the claim names the mineral or a product made
 *   from it: as the object of its quantity or in its sentence.
 * - A use is an application of either, also over a product they are used in.
 *
 * What a claim leaves open counts as not said. O(relations).
 *
 * @returns One entry for each mineral the flat contains: the main product, then the others by name.
 */
export function listMineralChains(
  graph: Graph,
  flat: NodeId,
  on: PartialDate | null,
): readonly MineralChain[] {
  const asker: Asker = { graph, on };
  const places = [flat, ...listEnds(asker, flat, "part-of", "object")];
  const minerals = listEnds(asker, flat, "contains", "subject");
  const nodes = minerals.flatMap((id) => graph.nodes.get(id) ?? []).sort(compareNames);
  // What it is worked for comes before what comes with it.
  const main = findMainProduct(graph);
  nodes.sort((a, b) => Number(b.id === main) - Number(a.id === main));
  return nodes.map(({ id }) => {
    const forms = listForms(asker, id);
    const plants = places.flatMap((place) => listPlants(asker, place, forms));
    return {
      mineral: id,
      plants: order(plants),
      buyers: order([
        ...listBuyers(asker, plants, forms),
        ...places.flatMap((place) => listImporters(asker, place, forms)),
      ]),
      uses: order(listUses(asker, forms)),
    };
  });
}

interface Asker {
  readonly graph: Graph;
  readonly on: PartialDate | null;
}

/** The mineral and what is made from it, step by step; `null` stands for the mineral itself. */
type Forms = ReadonlyMap<NodeId, NodeId | null>;

/** Relations of one predicate at a node that is their subject or object, with their standing. */
function listStandings(
  { graph, on }: Asker,
  id: NodeId,
  predicate: Predicate,
  side: "subject" | "object",
): readonly Standing[] {
  const relations = (graph.incident.get(id) ?? []).filter(
    (relation) => relation.predicate === predicate && relation[side] === id,
  );
  return relations.flatMap((relation) => findStanding(graph, relation, on) ?? []);
}

function listEnds(asker: Asker, id: NodeId, predicate: Predicate, side: "subject" | "object") {
  return listStandings(asker, id, predicate, side).map(({ relation }) => otherEnd(relation, id));
}

function listForms(asker: Asker, mineral: NodeId): Forms {
  const forms = new Map<NodeId, NodeId | null>([[mineral, null]]);
  // A Map iterates in insertion order and sees entries added on the way, so it is also the queue.
  for (const id of forms.keys()) {
    for (const made of listEnds(asker, id, "made-from", "object")) {
      if (!forms.has(made)) forms.set(made, made);
    }
  }
  return forms;
}

function listPlants(asker: Asker, place: NodeId, forms: Forms): readonly ChainLink[] {
  return listStandings(asker, place, "draws-from", "object").flatMap((drawing) => {
    const plant = drawing.relation.subject;
    return listStandings(asker, plant, "produces", "subject").flatMap((making) => {
      const form = forms.get(making.relation.object);
      const weaker = rankStatus(drawing.status) > rankStatus(making.status) ? drawing : making;
      return form === undefined ? [] : [{ node: plant, standing: weaker, form, of: null }];
    });
  });
}

function listBuyers(
  asker: Asker,
  plants: readonly ChainLink[],
  forms: Forms,
): readonly ChainLink[] {
  const makers = new Set(
    plants.flatMap(({ node }) => [
      ...listEnds(asker, node, "operates", "object"),
      ...listEnds(asker, node, "owns", "object"),
    ]),
  );
  // A company's contracts are often made by the one that owns it.
  for (const maker of [...makers]) {
    for (const owner of listEnds(asker, maker, "owns", "object")) makers.add(owner);
  }
  return [...makers].flatMap((maker) =>
    listStandings(asker, maker, "supplies", "subject").flatMap((standing) => {
      const form = findNamedForm(asker.graph, standing.relation, forms);
      const buyer = standing.relation.object;
      return form === undefined ? [] : [{ node: buyer, standing, form, of: null }];
    }),
  );
}

function listImporters(asker: Asker, place: NodeId, forms: Forms): readonly ChainLink[] {
  return listEnds(asker, place, "located-in", "subject").flatMap((country) =>
    listStandings(asker, country, "exports-to", "subject").flatMap((standing) => {
      const form = findNamedForm(asker.graph, standing.relation, forms);
      const buyer = standing.relation.object;
      return form === undefined ? [] : [{ node: buyer, standing, form, of: country }];
    }),
  );
}

/** The form that a relation's claims are about; `undefined` where they name none. */
function findNamedForm(graph: Graph, relation: Relation, forms: Forms): NodeId | null | undefined {
  const named = relation.claims.flatMap((claim) => listSubstances(graph, claim));
  const found = named.filter((id) => forms.has(id));
  // What is made from the mineral says more than the mineral.
  const best = found.find((id) => forms.get(id) !== null) ?? found[0];
  return best === undefined ? undefined : forms.get(best);
}

/** What a claim is about: what its quantity is of, else the minerals and products it names. */
function listSubstances(graph: Graph, { quantity, statement }: Claim): readonly NodeId[] {
  if (quantity?.of !== undefined) return [quantity.of];
  let text = ` ${statement.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return listNames(graph).flatMap(({ id, name }) => {
    if (!text.includes(name)) return [];
    // "Potassium chloride" names no chloride: a name found is taken out of the sentence.
    text = text.replaceAll(name, "  ");
    return [id];
  });
}

const names = new WeakMap<Graph, readonly { readonly id: NodeId; readonly name: string }[]>();

/** Names of minerals and products in lower case between spaces, the longest first. */
function listNames(graph: Graph) {
  const known = names.get(graph);
  if (known !== undefined) return known;
  const substances = [...graph.nodes.values()].filter(
    ({ type }) => type === "mineral" || type === "product",
  );
  const list = substances
    .flatMap((node) =>
      [...new Set([node.name, readShortName(node)])].map((text) => ({ id: node.id, text })),
    )
    .map(({ id, text }) => ({ id, name: ` ${text.toLowerCase()} ` }))
    .sort((a, b) => b.name.length - a.name.length);
  names.set(graph, list);
  return list;
}

function listUses(asker: Asker, forms: Forms): readonly ChainLink[] {
  const uses: ChainLink[] = [];
  const reached: (readonly [id: NodeId, form: NodeId | null])[] = [...forms];
  const seen = new Set<NodeId>(forms.keys());
  for (const [id, form] of reached) {
    for (const standing of listStandings(asker, id, "used-in", "subject")) {
      const use = standing.relation.object;
      if (asker.graph.nodes.get(use)?.type === "application") {
        uses.push({ node: use, standing, form, of: null });
      } else if (standing.status !== "ended" && !seen.has(use)) {
        seen.add(use);
        reached.push([use, use]);
      }
    }
  }
  return uses;
}

/** Each node once, by its firmest link; the firmest first. */
function order(links: readonly ChainLink[]): readonly ChainLink[] {
  const firmest = links.toSorted(
    (a, b) => rankStatus(a.standing.status) - rankStatus(b.standing.status),
  );
  const first = new Map<NodeId, ChainLink>();
  for (const link of firmest) if (!first.has(link.node)) first.set(link.node, link);
  return [...first.values()];
}
