/** Result of one part of a check, or of one planted fault. */
export interface CheckResult {
  /** Number of things that were tried. */
  readonly tried: number;
  /** Number of them that were wrong. */
  readonly failed: number;
  /** Further figures that are worth knowing. */
  readonly figures: Readonly<Record<string, number | string>>;
}

/** Prints as a check goes on, and its last line: one JSON object. */
export class Report {
  #tried = 0;
  #failed = 0;
  #planted = 0;
  #caught = 0;
  readonly #figures: Record<string, number | string> = {};

  readonly #check: string;

  constructor(check: string) {
    this.#check = check;
  }

  /** Runs a part, which must find nothing wrong and must have tried something. */
  async part(name: string, act: () => Promise<CheckResult>): Promise<void> {
    const startedAt = performance.now();
    const { tried, failed, figures } = await act();
    this.#tried += tried;
    this.#failed += tried === 0 ? 1 : failed;
    Object.assign(this.#figures, figures);
    this.#say(
      failed === 0 && tried > 0 ? 'ok    ' : 'FAILED',
      name,
      { tried, failed, ...figures },
      startedAt,
    );
  }

  /** Runs a part with a fault planted in it: it must find something wrong. */
  async planted(fault: string, act: () => Promise<CheckResult>): Promise<void> {
    const startedAt = performance.now();
    const { tried, failed, figures } = await act();
    this.#planted++;
    if (failed > 0) this.#caught++;
    this.#say(
      failed > 0 ? 'caught' : 'MISSED',
      `planted: ${fault}`,
      { tried, failed, ...figures },
      startedAt,
    );
  }

  /** Something that was not run, and why. */
  notRun(name: string, because: string): void {
    this.#figures[name] = 'not run';
    console.log(`not run  ${name}: ${because}`);
  }

  /** Prints the last line; answers the exit code. */
  finish(): number {
    const [failed, planted, caught] = [this.#failed, this.#planted, this.#caught];
    console.log(
      JSON.stringify({ check: this.#check, tried: this.#tried, failed, planted, caught, ...this.#figures }),
    );
    return failed === 0 && caught === planted ? 0 : 1;
  }

  #say(verdict: string, name: string, figures: object, startedAt: number): void {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${verdict} ${name} (${seconds} s) ${JSON.stringify(figures)}`);
  }
}
