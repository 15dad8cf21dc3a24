import { whenThere } from './when-there.ts';

const passing = () => ({ sentence: 'Nothing listens there', passes: true });
const lasting = () => ({ sentence: 'It refuses the password', passes: false });

describe('waiting for something that is starting', () => {
  const said: string[] = [];
  const patience = { onProgress: (doing: string) => said.push(doing), againMs: 1 };
  const refusing = (times: number) => {
    let asked = 0;
    return () => (++asked > times ? Promise.resolve(asked) : Promise.reject(new Error(`not yet, ${asked}`)));
  };
  beforeEach(() => said.splice(0));

  it('goes on until it answers, and says once for what and for how long', async () => {
    await expect(whenThere(refusing(3), passing, patience)).resolves.toBe(4);
    expect(said).toEqual(['Waiting, for up to 60 s more: Nothing listens there']);
  });

  it('says nothing where it answers at once', async () => {
    await expect(whenThere(refusing(0), passing, patience)).resolves.toBe(1);
    expect(said).toEqual([]);
  });

  it('does not wait for what lasts', async () => {
    await expect(whenThere(refusing(1), lasting, patience)).rejects.toThrow('not yet, 1');
    expect(said).toEqual([]);
  });

  it('ends with the last reason when the time is over', async () => {
    await expect(whenThere(refusing(Infinity), passing, { ...patience, limitMs: 20 })).rejects.toThrow(
      'not yet',
    );
  });

  it('ends when it is told to', async () => {
    const stopping = new AbortController();
    const onProgress = () => stopping.abort();
    const waiting = whenThere(refusing(Infinity), passing, {
      ...patience,
      onProgress,
      signal: stopping.signal,
    });
    await expect(waiting).rejects.toThrow(/abort/);
  });
});
