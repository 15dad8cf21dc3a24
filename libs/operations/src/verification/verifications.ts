/** Asks the database; gives rows. */
export type AskRows = <Row>(sql: string, values: unknown[]) => Promise<readonly Row[]>;

/** Outcome of a run of `throughline verify`. */
export interface VerificationOutcome {
  readonly beganAt: Date;
  /** Events of the log that were read. */
  readonly events: number;
  /** Position of the last of them. */
  readonly position: bigint;
  /** SHA-256 of the log, as it is printed. */
  readonly digest: string;
  readonly contents: string;
  /** Extent of the comparison with the read models: none where the log itself has findings. */
  readonly readModels: 'compared' | 'unmade' | 'older' | 'not-of-this-log' | 'not-compared';
  readonly findings: number;
  /** Findings in sentences: the first fifty are kept. */
  readonly sentences: readonly string[];
}

/** The same as it was kept. */
export interface KeptVerification extends VerificationOutcome {
  readonly endedAt: Date;
}

interface Row {
  readonly began_at: Date;
  readonly ended_at: Date;
  readonly events: string;
  readonly position: string;
  readonly digest: string;
  readonly contents: string;
  readonly read_models: VerificationOutcome['readModels'];
  readonly findings: number;
  readonly sentences: readonly string[];
}

const sentencesAtMost = 50;

/** Outcomes of `throughline verify`. Each method rejects with what `pg` says. */
export class Verifications {
  readonly #ask: AskRows;

  /** To keep one, it is open as the projector; to read the last, as the reader. */
  constructor(ask: AskRows) {
    this.#ask = ask;
  }

  /** Keeps one for good. */
  async keep(outcome: VerificationOutcome): Promise<void> {
    const { beganAt, events, position, digest, contents, readModels, findings, sentences } = outcome;
    await this.#ask(
      `INSERT INTO operations.verification
         (began_at, events, position, digest, contents, read_models, findings, sentences)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[beganAt, String(events), String(position), digest, contents, readModels, findings],
        // Text in PostgreSQL holds no NUL, and a finding may quote what is wrong.
        sentences.slice(0, sentencesAtMost).map((one) => one.replaceAll('\0', '\u{FFFD}')),
      ],
    );
  }

  /** The last that was kept; undefined where there is none. */
  async last(): Promise<KeptVerification | undefined> {
    const [row] = await this.#ask<Row>('SELECT * FROM operations.verification ORDER BY id DESC LIMIT 1', []);
    return (
      row && {
        beganAt: row.began_at,
        endedAt: row.ended_at,
        events: Number(row.events),
        position: BigInt(row.position),
        digest: row.digest,
        contents: row.contents,
        readModels: row.read_models,
        findings: row.findings,
        sentences: row.sentences,
      }
    );
  }
}
