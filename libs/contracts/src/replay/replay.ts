/** The three clocks as an answer used them, resolved. Days are London days; the position is a whole number as text. */
export interface Replay {
  readonly asAt: string;
  readonly knownAt: string;
  readonly atPosition: string;
}
