import fc from "fast-check";

/** Text of any characters, also of half ones: what a hostile address may hold. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x2fff), fc.nat(0x2ffff)), { maxLength: 300 })
  .map((points) => String.fromCodePoint(...points));
