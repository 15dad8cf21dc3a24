import { DuplicateCommand, WrongExpectedVersion } from '../port/errors.ts';
import type { EventLog } from '../port/event-log.ts';
import type { Engine } from './engine.ts';
import { newEvent, newEvents, freshName, hashed, wholeStream } from './examples.ts';

/** Specs of the answer to a command that was appended before. */
export function retries(log: () => EventLog, engine: () => Engine): void {
  it('is answered as the first time, whatever happened since and whatever it expects', async () => {
    const stream = freshName('note');
    const own = newEvents(3);
    const first = await log().append({ stream, expected: 'none', events: own });
    await log().append({ stream, expected: 3, events: newEvents(2) });
    const again = { ...first, repeated: true };
    expect(await log().append({ stream, expected: 'none', events: own })).toEqual(again);
    expect(await log().append({ stream, expected: 'any', events: own })).toEqual(again);
    expect(await wholeStream(log(), stream)).toHaveLength(5);
  });

  it('a hundred times at once gives one event and one answer, and one of them has written it', async () => {
    const stream = freshName('note');
    const own = [newEvent(freshName('command'))];
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => log().append({ stream, expected: 'none', events: own })),
    );
    expect(new Set(answers.map(({ version, position }) => `${version} ${position}`)).size).toBe(1);
    expect(answers.filter(({ repeated }) => repeated !== true)).toHaveLength(1);
    expect(await wholeStream(log(), stream)).toHaveLength(1);
  });

  it('at once from two processes gives one event, and one of all has written it', async () => {
    const other = engine().open();
    const stream = freshName('note');
    const own = newEvents(2);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        (index % 2 === 0 ? log() : other).append({ stream, expected: 'none', events: own }),
      ),
    );
    await other.dispose();
    expect(answers.filter(({ repeated }) => repeated !== true)).toHaveLength(1);
    expect(await wholeStream(log(), stream)).toHaveLength(2);
  });

  it.each([
    ['data', { data: { note: 'other' } }],
    ['metadata', { metadata: { actor: 'other' } }],
    ['type', { type: 'Remarked' }],
    ['schema version', { schemaVersion: 2 }],
  ])('with other %s is refused', async (_, changes) => {
    const stream = freshName('note');
    const commandId = freshName('command');
    await log().append({ stream, expected: 'none', events: [newEvent(commandId)] });
    const other = log().append({ stream, expected: 1, events: [newEvent(commandId, changes)] });
    await expect(other).rejects.toBeInstanceOf(DuplicateCommand);
    expect(await wholeStream(log(), stream)).toHaveLength(1);
  });

  it('in another stream is refused', async () => {
    const commandId = freshName('command');
    const append = () =>
      log().append({ stream: freshName('note'), expected: 'none', events: [newEvent(commandId)] });
    await append();
    await expect(append()).rejects.toBeInstanceOf(DuplicateCommand);
  });
}

/** Specs of the answer to a retried command that carries a hash. */
export function retriesByHash(log: () => EventLog): void {
  it('is known again by the hash alone', async () => {
    const stream = freshName('note');
    const commandId = freshName('command');
    const asked = (hash: string, note: string) =>
      log().append({ stream, expected: 'any', events: [hashed(commandId, hash, { note })] });
    const first = await asked('ab', 'one');
    expect(await asked('ab', 'decided a day later')).toEqual({ ...first, repeated: true });
    await expect(asked('cd', 'one')).rejects.toBeInstanceOf(DuplicateCommand);
  });

  it('conflicts where it was decided otherwise the first time, so that its first answer is looked up', async () => {
    const stream = freshName('note');
    const commandId = freshName('command');
    const decided = (count: number) =>
      Array.from({ length: count }, (_, ordinal) => hashed(commandId, 'ab', {}, ordinal));
    await log().append({ stream, expected: 'none', events: decided(1) });
    const again = log().append({ stream, expected: 'none', events: decided(2) });
    await expect(again).rejects.toBeInstanceOf(WrongExpectedVersion);
    await expect(again).rejects.toMatchObject({ actual: 1 });
  });
}
