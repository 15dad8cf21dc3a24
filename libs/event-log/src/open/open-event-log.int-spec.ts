import { eventId } from '../ids/ids.ts';
import { startDouble } from '../kurrentdb/fixtures/double/server.ts';
import { UnusableAddress } from '../kurrentdb/address.ts';
import { LogUnavailable } from '../port/errors.ts';
import { openEventLog } from './open-event-log.ts';

const nowhere = 'postgres://nobody:secret@127.0.0.1:1/nowhere';

describe('the log of an installation', () => {
  it('is in KurrentDB where its address is given', async () => {
    const double = await startDouble();
    const log = openEventLog({ eventLogUrl: double.url, postgresUrl: nowhere, pageSize: 10 });
    const events = [{ id: eventId('a', 0), type: 'Noted', schemaVersion: 1, data: {}, metadata: {} }];
    expect(await log.append({ stream: 'note-1', expected: 'none', events })).toMatchObject({ version: 1 });
    await log.dispose();
    await double.close();
  });
  it.each([undefined, ''])('is in PostgreSQL where it is %j', async (eventLogUrl) => {
    const log = openEventLog({ eventLogUrl, postgresUrl: nowhere, patienceMilliseconds: 0 });
    await expect(log.head()).rejects.toBeInstanceOf(LogUnavailable);
    await log.dispose();
  });
  it.each(['mysql://writer:secret@a/b', 'a:2113', 'kurrentdb://writer:secret@a:2113?tsl=false'])(
    'is nowhere else, such as %s, and nothing of it is said',
    (eventLogUrl) => {
      const open = () => openEventLog({ eventLogUrl, postgresUrl: nowhere });
      expect(open).toThrow(UnusableAddress);
      expect(open).not.toThrow(/secret|writer/);
    },
  );
});
