import type { Position, RecordedEvent } from '../port/event-log.ts';
import type { Finding, FindingKind } from './finding.ts';

/** Watches, event by event, that positions ascend, versions follow one another in each stream, and no id comes twice. */
export class SequenceCheck {
  #last: Position = 0n;
  readonly #versions = new Map<string, number>();
  // A Set holds 2^24 values, and a log may hold more: one Set for each beginning of an id.
  readonly #ids = new Map<string, Set<string>>();

  /** `gapless`: the engine gives every position, so that a missing one is an event that was taken away. */
  constructor(readonly gapless: boolean) {}

  /** Of the last event; 0 before the first. */
  get last(): Position {
    return this.#last;
  }

  /** Number of streams. */
  get streams(): number {
    return this.#versions.size;
  }

  /** Faults in the place of the next event. */
  findings(event: RecordedEvent): Finding[] {
    return [...this.#position(event), ...this.#version(event), ...this.#id(event)];
  }

  *#position(event: RecordedEvent): Generator<Finding> {
    const last = this.#last;
    if (event.position <= last)
      yield findingAt(event, 'position-not-ascending', `it comes after position ${last}`);
    else if (this.gapless && event.position > last + 1n) {
      yield findingAt(event, 'position-missing', `nothing stands between position ${last} and it`);
    }
    this.#last = event.position;
  }

  *#version(event: RecordedEvent): Generator<Finding> {
    const before = this.#versions.get(event.stream) ?? 0;
    if (event.version !== before + 1) {
      const because = before === 0 ? 'it is the first of its stream' : `it follows version ${before}`;
      yield findingAt(event, 'version-out-of-order', because);
    }
    this.#versions.set(event.stream, event.version);
  }

  *#id(event: RecordedEvent): Generator<Finding> {
    const beginning = event.id.slice(0, 2);
    const alike = this.#ids.get(beginning) ?? new Set();
    if (alike.has(event.id)) yield findingAt(event, 'id-repeated', `${event.id} stands there already`);
    this.#ids.set(beginning, alike.add(event.id));
  }
}

/** A finding at an event. */
export const findingAt = (
  { position, stream, version }: RecordedEvent,
  kind: FindingKind,
  because: string,
): Finding => ({ kind, position, stream, version, because });
