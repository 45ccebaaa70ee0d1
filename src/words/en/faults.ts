/** What went wrong, in words; part of `PAGE`: it must not wait for a network that has failed. */
export const FAULTS = {
  /** What of an address could not be followed. */
  addressFaults: {
    /** {label} is one of `parameters`, {value} what the address has. */
    unknown:
      "This link asks for the {label} “{value}”, which this graph does not have. The rest of the link applies.",
    malformed:
      "This link asks for {label} “{value}”, which cannot be read. The rest of the link applies.",
    malformedDate:
      "This link asks for the date “{value}”, which is not one like 2024, 2024-09 or 2024-09-11. The rest of the link applies.",
    /** {name} is the parameter as the address has it. */
    unavailable:
      "This link asks for “{name}={value}”, which this version does not offer. The rest of the link applies.",
    /** {value} is a piece of the address, {meant} what stands in its place. */
    repaired: "This link has “{value}”, which is read as “{meant}”.",
  },
  /** Why a graph could not be loaded. */
  loadFaults: {
    /** {status} is the server's number: 404. */
    missing: "The graph's data could not be found (the server answered {status}).",
    late: "The graph's data did not arrive within ten seconds.",
    broken: "The graph's data could not be loaded: the connection broke off or there is none.",
    page: "The server sent a page instead of the graph's data.",
    damaged: "The graph's data arrived incomplete or damaged.",
    form: "The graph's data is not in the expected form.",
    version: "The graph's data is of another version than this page: reload to get the newer page.",
    unread: "It could not be read.",
  },
  /** A scope's graph could not be had: {graph} and {whole} are the scope's, {why} is a load fault. */
  scopeFaults: {
    address: "This address needs {graph}: what you see is not what it names. {why}",
    /** {part} is what the site begins with. */
    record: "You see only what {part} says of this: {graph} could not be shown. {why}",
    choice:
      "{graph} could not be shown. {why} You are where you were; choose it again to try again.",
    /** Follows any of them. */
    offline: "Once opened with a connection, {whole} can be read without one.",
  },
  /** The page did not start; {text} says why. */
  startFaults: {
    unknown: "This page could not be started.",
    notice:
      "{text} The drawing and the claims on this page are complete; filters, search and zoom are not available.",
  },
};
