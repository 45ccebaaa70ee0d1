/** Whether a point lies in a shape that spans −1…1 in both directions. */
export type Shape = (x: number, y: number) => boolean;

export const ellipse: Shape = (x, y) => x * x + y * y <= 1;
export const box: Shape = (x, y) => Math.abs(x) <= 1 && Math.abs(y) <= 1;
export const diamond: Shape = (x, y) => Math.abs(x) + Math.abs(y) <= 1;
export const hexagon: Shape = (x, y) => Math.abs(x) <= 1 && Math.abs(y) + Math.abs(x) / 2 <= 1;
export const house: Shape = (x, y) => Math.abs(x) <= 1 && y <= 1 && y >= -1 + 0.75 * Math.abs(x);
// A half circle on a low wall.
export const arch: Shape = (x, y) => {
  const above = Math.max(0, 0.2 - y) / 1.2;
  return Math.abs(x) <= 1 && y <= 1 && x * x + above * above <= 1;
};
export const shield: Shape = (x, y) => {
  const below = Math.max(0, y - 0.1) / 0.9;
  return Math.abs(x) <= 1 && y >= -1 + 0.3 * Math.abs(x) && x * x + below * below <= 1;
};
export const tag: Shape = (x, y) => Math.abs(y) <= 1 && x >= -1 && x <= 1 - 0.6 * Math.abs(y);
// The round ends take up 30 of a pill's 52 units.
export const pill: Shape = (x, y) => {
  const beyond = Math.max(0, Math.abs(x) - 0.42) / 0.58;
  return Math.abs(y) <= 1 && beyond * beyond + y * y <= 1;
};
