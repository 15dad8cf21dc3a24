import { whenLogThere } from './when-log-there.ts';

const nowhere = 'kurrentdb://writer:secret@127.0.0.1:1?tls=false&maxDiscoverAttempts=1';
const database = 'postgres://nobody@127.0.0.1:1/nowhere';

describe('a log in KurrentDB that is not there', () => {
  const said: string[] = [];
  const patience = { onProgress: (doing: string) => said.push(doing), limitMs: 5_000, againMs: 10 };
  beforeEach(() => said.splice(0));

  it('is waited for, and named as what is away, without its user and password', async () => {
    const failure = await whenLogThere(nowhere, database, patience).catch((error: unknown) => error);
    const sentence = 'The log at 127.0.0.1:1 (EVENT_LOG_URL) does not answer: is a majority of its nodes up?';
    expect(failure).toMatchObject({ code: 'local/log-unreachable', message: sentence });
    expect(said[0]).toMatch(
      /^Waiting, for up to \d s more: The log at 127\.0\.0\.1:1 \(EVENT_LOG_URL\) does not answer/,
    );
    expect(String(failure) + said.join()).not.toMatch(/secret|writer|database/i);
  });

  it('is not waited for where a file of its address is not there, which is named', async () => {
    const url = 'kurrentdb://writer:secret@127.0.0.1:1?tls=true&tlsCAFile=/zz/nowhere/ca.crt';
    const failure = await whenLogThere(url, database, patience).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'local/log-unreachable',
      message: 'The file /zz/nowhere/ca.crt, which EVENT_LOG_URL names as tlsCAFile, is not there.',
    });
    expect(said).toEqual([]);
  });

  it('is waited for no longer when we are told to stop', async () => {
    const stopping = new AbortController();
    const onProgress = () => stopping.abort();
    const waiting = whenLogThere(nowhere, database, { onProgress, signal: stopping.signal });
    await expect(waiting).rejects.toThrow(/abort/);
  });
});
