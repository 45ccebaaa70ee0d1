/** Something in an address that could not be followed; the rest of the address applies. */
export interface AddressFault {
  /** The parameter, or "path". */
  readonly name: string;
  /** What it said, clipped. */
  readonly value: string;
  readonly reason: "unknown" | "malformed" | "unavailable";
}

/** Longest value repeated back to the reader, in characters. */
const LONGEST_SHOWN = 60;

/** Collects what could not be followed while values are read. */
export class FaultList {
  readonly faults: AddressFault[] = [];
  add(name: string, value: string, reason: AddressFault["reason"]): null {
    const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
    this.faults.push({ name, value: shown, reason });
    return null;
  }
}
