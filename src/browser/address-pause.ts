/** Shortest time between two replaced addresses, in milliseconds: browsers refuse more than some 100
 * in half a minute, and dragging a slider asks for 60 a second. */
export const ADDRESS_PAUSE = 350;
