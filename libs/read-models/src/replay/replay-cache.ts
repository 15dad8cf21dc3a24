import type { DataSource } from 'typeorm';
import type { Reading } from './at-replay.ts';

/** As at which clocks a fold is the same: `known` for one that does not look at `asAt`. */
type Within = 'known' | 'known and as at';

/**
 * A fold of much of the record, remembered for the replays that were asked for last: the same clocks give the same
 * fold, so it is made once however many ask at a time, and never grows old. It must not hold people's own words, which
 * can be taken away at any time.
 */
export class ReplayCache<Folded> {
  private readonly folds = new WeakMap<DataSource, Map<string, Promise<Folded>>>();

  /** `most`: how many replays are remembered, of one database. */
  constructor(
    private readonly within: Within,
    private readonly fold: (reading: Reading) => Promise<Folded>,
    private readonly most = 12,
  ) {}

  /** The fold at the replay: remembered, under way, or made now. One that failed is made again. */
  at(reading: Reading): Promise<Folded> {
    const folds = this.foldsOf(reading);
    const key = this.keyOf(reading);
    const made = this.peek(reading) ?? this.make(folds, key, reading);
    // The newest stands last.
    folds.delete(key);
    folds.set(key, made);
    for (const oldest of folds.keys()) {
      if (folds.size <= this.most) break;
      folds.delete(oldest);
    }
    return made;
  }

  /** The fold at the replay if somebody has asked for it. */
  peek(reading: Reading): Promise<Folded> | undefined {
    return this.foldsOf(reading).get(this.keyOf(reading));
  }

  private make(folds: Map<string, Promise<Folded>>, key: string, reading: Reading): Promise<Folded> {
    const made = this.fold(reading);
    made.catch(() => {
      if (folds.get(key) === made) folds.delete(key);
    });
    return made;
  }

  private foldsOf({ manager: { dataSource } }: Reading): Map<string, Promise<Folded>> {
    const folds = this.folds.get(dataSource) ?? new Map<string, Promise<Folded>>();
    this.folds.set(dataSource, folds);
    return folds;
  }

  private keyOf({ replay: { asAt, knownAt, atPosition }, rows }: Reading): string {
    const known = [rows, knownAt, atPosition].join('|');
    return this.within === 'known' ? known : `${known}|${asAt}`;
  }
}
