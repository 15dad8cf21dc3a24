import type { Page } from 'playwright-core';

/** Times between the frames that a browser drew while something went on; milliseconds. */
export interface FrameTimes {
  readonly frames: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const rounded = (ms: number): number => Number(ms.toFixed(1));

/** The times of the frames of several rounds together. */
export function frameTimes(gaps: readonly number[]): FrameTimes {
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    frames: sorted.length,
    p50: rounded(quantile(sorted, 0.5)),
    p95: rounded(quantile(sorted, 0.95)),
    worst: rounded(sorted.at(-1) ?? 0),
  };
}

/** The times between frames while `act` goes on, and for two frames after it. */
export async function framesWhile(page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate('measured.begin()');
  await act();
  return page.evaluate<number[]>('measured.end()');
}
