import type { EventLog } from '../port/event-log.ts';
import { boundsOfReading, boundsOfWriting } from './bounds.ts';
import { closing } from './closing.ts';
import { concurrentAppends } from './concurrent-appends.ts';
import { contents } from './contents.ts';
import type { Engine, StartEngine } from './engine.ts';
import { expectedVersions } from './expected-versions.ts';
import { readingAll, readingStreams, readingTypes } from './reading.ts';
import { retries, retriesByHash } from './retries.ts';
import { cancelling, lostConnections, subscribing } from './subscribing.ts';

/** Contract of every engine of the log, as specs. `connects`: it has connections; `cuts`: they can be cut. */
export function describeEventLog(
  name: string,
  start: StartEngine,
  { cuts, connects = cuts }: { readonly cuts: boolean; readonly connects?: boolean },
): void {
  describe(`the log in ${name}`, () => {
    let engine: Engine;
    const theEngine = () => engine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine.close());

    // While no other log is open, whose sockets and timers would come and go.
    describe('disposing', () => closing(theEngine, connects));
    describeOpenLog(theEngine, cuts);
  });
}

function describeOpenLog(engine: () => Engine, cuts: boolean): void {
  describe('when it is open', () => {
    let log: EventLog;
    const theLog = () => log;
    beforeAll(() => {
      log = engine().open();
    });
    afterAll(() => log.dispose());

    describe('the bounds of writing', () => boundsOfWriting(theLog));
    describe('the bounds of reading', () => boundsOfReading(theLog));
    describe('an expected version', () => expectedVersions(theLog));
    describe('appending at the same time', () => concurrentAppends(theLog));
    describe('the same command again', () => retries(theLog, engine));
    describe('a command with a hash, again', () => retriesByHash(theLog));
    describe('contents', () => contents(theLog));
    describe('reading a stream', () => readingStreams(theLog));
    describe('reading all', () => readingAll(theLog));
    describe('reading some types', () => readingTypes(theLog, engine));
    describe('a subscription', () => subscribing(theLog, engine));
    describe('cancelling a subscription', () => cancelling(theLog));
    if (cuts)
      describe('a lost connection', () => lostConnections(theLog, engine, async () => engine().cut?.()));
  });
}
