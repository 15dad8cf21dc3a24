import type { CheckResult } from '../own-cluster/report.ts';

/** Counts sentences that have to hold, and prints those that do not. */
export class Judgement {
  #tried = 0;
  #failed = 0;

  /** Prints the sentence where it does not hold. */
  holds(sentence: string, isSo: boolean): void {
    this.#tried += 1;
    if (isSo) return;
    this.#failed += 1;
    console.log(`WRONG  ${sentence}`);
  }

  part(figures: CheckResult['figures'] = {}): CheckResult {
    return { tried: this.#tried, failed: this.#failed, figures };
  }
}
