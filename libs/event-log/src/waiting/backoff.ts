/** Doubles from 50 ms to 2 s: how long to wait before the n-th try, counted from 0. */
export const backoffMilliseconds = (tries: number): number => Math.min(50 * 2 ** tries, 2_000);
