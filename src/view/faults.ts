/** Something in an address that could not be followed as it came; the rest of the address applies. */
export interface AddressFault {
  /** The parameter, or "path". */
  readonly name: string;
  /** What it said, clipped. */
  readonly value: string;
  readonly reason: "unknown" | "malformed" | "unavailable" | "repaired";
  /** What it is read as, clipped; only of what was repaired. */
  readonly meant?: string;
}

/** Longest value repeated back to the reader, in characters. */
const LONGEST_SHOWN = 60;

/** Collects what could not be followed while values are read. */
export class FaultList {
  readonly faults: AddressFault[] = [];
  add(name: string, value: string, reason: AddressFault["reason"], meant?: string): null {
    const fault = { name, value: clip(value), reason };
    this.faults.push(meant === undefined ? fault : { ...fault, meant: clip(meant) });
    return null;
  }
}

const clip = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
