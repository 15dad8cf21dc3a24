import { monitorEventLoopDelay, type ELDHistogram } from 'node:perf_hooks';
import type { LatenessView } from '#contracts/running';

const resolutionMs = 10;
const windowMs = 60_000;
const nanosecondsInMs = 1_000_000;

/**
 * Measures how late turns of the event loop are, since a minute ago at least and two at most: a reading over the whole life
 * of a process hides what is the matter now.
 */
export class LoopLateness {
  readonly #windows: [ELDHistogram, ELDHistogram];
  readonly #turning: NodeJS.Timeout;

  constructor() {
    this.#windows = [measuring(), measuring()];
    this.#turning = setInterval(() => this.#turn(), windowMs).unref();
  }

  show(): LatenessView {
    const [older] = this.#windows;
    return {
      medianMs: late(older.percentile(50)),
      p99Ms: late(older.percentile(99)),
      longestMs: late(older.max),
    };
  }

  stop(): void {
    clearInterval(this.#turning);
    for (const window of this.#windows) window.disable();
  }

  /** The younger one is told from now on, and the older one begins anew. */
  #turn(): void {
    const [older, younger] = this.#windows;
    older.reset();
    this.#windows.splice(0, 2, younger, older);
  }
}

function measuring(): ELDHistogram {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  return histogram;
}

/** Lateness in milliseconds: measured is the time from one look to the next, of which so much is meant to be. */
const late = (nanoseconds: number): number =>
  Math.max(0, Math.round((nanoseconds / nanosecondsInMs - resolutionMs) * 10) / 10);
