import type { Claim, NodeId, PartialDate, Predicate } from "#schema/graph.ts";
import type { FigureTie } from "./figures-rows.ts";
import { judgeQuantities } from "./figures-standing.ts";
import { type Graph, otherEnd, type Relation } from "./graph.ts";
import { findStanding, type Standing } from "./standing.ts";

/** Nodes whose figures are listed at a node, itself first, each with how it is tied to it. */
export type Members = ReadonlyMap<NodeId, readonly FigureTie[]>;

/** What a walk along a predicate needs to know. */
interface Step {
  readonly predicate: Predicate;
  /** Whether the node it starts at is the relation's subject or its object. */
  readonly from: "subject" | "object";
}

/**
 * Whose figures are listed at a node: its own; at a country those of its projects and of companies that
 * work nowhere else; at a salt flat those of the projects that draw from it; at an agreement those of
 * the projects it covers, and at a project those of its agreements; at a company those of the projects
 * it operates, owns or has an agreement on, itself or through a company it owns.
 */
export function findMembers(graph: Graph, id: NodeId, on: PartialDate | null): Members {
  const members = new Map<NodeId, FigureTie[]>([[id, []]]);
  const add = (ids: Iterable<NodeId>): void => {
    for (const member of ids) if (!members.has(member)) members.set(member, []);
  };
  switch (graph.nodes.get(id)?.type) {
    case "country":
      add(listCountryMembers(graph, id));
      break;
    case "salt-flat":
      add(listEnds(graph, id, { predicate: "draws-from", from: "object" }));
      break;
    case "agreement":
      add(listProjects(graph, listEnds(graph, id, { predicate: "covers", from: "subject" })));
      break;
    case "project":
      add(listEnds(graph, id, { predicate: "covers", from: "object" }));
      break;
    case "company":
    case "institution":
      for (const [project, tie] of listTiedProjects(graph, id, on)) {
        const ties = members.get(project);
        if (ties === undefined) members.set(project, [tie]);
        else ties.push(tie);
      }
      break;
    default:
      break;
  }
  return members;
}

/**
 * Salt flats or countries a project is placed at: those of its own relations, at any date and standing,
 * as the filters place it (contract §2).
 */
export function listPlaces(
  graph: Graph,
  project: NodeId,
  predicate: "located-in" | "draws-from",
): readonly NodeId[] {
  return listEnds(graph, project, { predicate, from: "subject" });
}

function listEnds(graph: Graph, id: NodeId, { predicate, from }: Step): readonly NodeId[] {
  return (graph.incident.get(id) ?? [])
    .filter((relation) => relation.predicate === predicate && relation[from] === id)
    .map((relation) => otherEnd(relation, id));
}

function listProjects(graph: Graph, ids: readonly NodeId[]): readonly NodeId[] {
  return ids.filter((id) => graph.nodes.get(id)?.type === "project");
}

function listCountryMembers(graph: Graph, country: NodeId): ReadonlySet<NodeId> {
  const lying = listEnds(graph, country, { predicate: "located-in", from: "object" });
  const projects = new Set(listProjects(graph, lying));
  const flats = lying.filter((id) => graph.nodes.get(id)?.type === "salt-flat");
  for (const flat of flats) {
    for (const project of listEnds(graph, flat, { predicate: "draws-from", from: "object" })) {
      // A plant may take brine from over the border: where it stands is said by its own relation.
      if (listPlaces(graph, project, "located-in").length === 0) projects.add(project);
    }
  }
  const based = listEnds(graph, country, { predicate: "based-in", from: "object" });
  const own = based.filter((company) => {
    const works = listWorks(graph, company);
    return works.every((project) => projects.has(project));
  });
  return new Set([...projects, ...own]);
}

function listWorks(graph: Graph, company: NodeId): readonly NodeId[] {
  const operated = listEnds(graph, company, { predicate: "operates", from: "subject" });
  const owned = listEnds(graph, company, { predicate: "owns", from: "subject" });
  return [...operated, ...listProjects(graph, owned)];
}

type TiedProject = readonly [project: NodeId, tie: FigureTie];

function listTiedProjects(
  graph: Graph,
  company: NodeId,
  on: PartialDate | null,
): readonly TiedProject[] {
  const held = listHoldings(graph, company, on).flatMap(({ id, tie }) => {
    const isProject = graph.nodes.get(id)?.type === "project";
    if (isProject) return [[id, tie] as const];
    const works = new Set(listWorks(graph, id));
    return [...works].map((project) => [project, { ...tie, via: id }] as const);
  });
  return [...listOperations(graph, company, on), ...held, ...listContracts(graph, company, on)];
}

function listOperations(
  graph: Graph,
  company: NodeId,
  on: PartialDate | null,
): readonly TiedProject[] {
  return listStandings(graph, company, "operates", on).map(({ relation, name }) => [
    relation.object,
    { by: "operates", via: null, standing: name, stakes: [] },
  ]);
}

/** Companies and projects a company holds a part of, with the stake; sold ones are left out. */
function listHoldings(
  graph: Graph,
  company: NodeId,
  on: PartialDate | null,
): readonly { readonly id: NodeId; readonly tie: FigureTie }[] {
  const owned = listStandings(graph, company, "owns", on).filter(
    ({ status }) => status !== "ended",
  );
  return owned.map(({ relation, name }) => ({
    id: relation.object,
    tie: { by: "owns", via: null, standing: name, stakes: listStakes(graph, relation, on) },
  }));
}

function listStakes(graph: Graph, owns: Relation, on: PartialDate | null): readonly Claim[] {
  return judgeQuantities(graph, owns, on)
    .filter(({ quantity, isEarlier }) => quantity.measure === "stake" && !isEarlier)
    .map(({ claim }) => claim);
}

/** Projects that an agreement of the company's covers. */
function listContracts(
  graph: Graph,
  company: NodeId,
  on: PartialDate | null,
): readonly TiedProject[] {
  return listStandings(graph, company, "party-to", on).flatMap(({ relation }) => {
    const agreement = relation.object;
    const covered = listStandings(graph, agreement, "covers", on);
    return covered
      .filter(({ relation: { object } }) => graph.nodes.get(object)?.type === "project")
      .map(
        ({ relation: { object }, name }): TiedProject => [
          object,
          { by: "party-to", via: agreement, standing: name, stakes: [] },
        ],
      );
  });
}

/** What holds on a date of a node's relations of one predicate, seen from their subject. */
function listStandings(
  graph: Graph,
  subject: NodeId,
  predicate: Predicate,
  on: PartialDate | null,
): readonly Standing[] {
  return (graph.incident.get(subject) ?? [])
    .filter((relation) => relation.predicate === predicate && relation.subject === subject)
    .flatMap((relation) => findStanding(graph, relation, on) ?? []);
}
