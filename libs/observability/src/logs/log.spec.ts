import { createLog } from './log.ts';

const logged = (write: (log: ReturnType<typeof createLog>) => void): string[] => {
  const lines: string[] = [];
  write(createLog({ service: 'spec', destination: { write: (line) => void lines.push(line) } }));
  return lines;
};

describe('a log', () => {
  it('says which process wrote a line, when, and how grave it is', () => {
    const [line = ''] = logged((log) => log.info('started'));
    expect(JSON.parse(line)).toMatchObject({ service: 'spec', level: 'info', msg: 'started' });
    expect(JSON.parse(line)).toHaveProperty('time', expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
  });

  it.each([
    ['a password', { password: 'hunter2' }],
    ['a password one level down', { database: { password: 'hunter2' } }],
    ['a bearer token', { req: { headers: { authorization: 'Bearer hunter2' } } }],
    ['a cookie', { headers: { cookie: 'session=hunter2' } }],
    ['an address with a password', { url: 'postgres://reader:hunter2@localhost:5432/throughline' }],
    ['an error that quotes one', { err: new Error('no route to kurrentdb://admin:hunter2@db:2113') }],
  ])('does not tell %s', (_what, fields) => {
    const text = logged((log) => log.error(fields, 'failed')).join('');
    expect(text).not.toContain('hunter2');
    expect(text).toContain('[redacted]');
  });

  it('keeps what is not secret', () => {
    const text = logged((log) => log.info({ url: 'https://example.org:8443/a@b' })).join('');
    expect(text).toContain('https://example.org:8443/a@b');
  });

  it('takes a long line without a long look', () => {
    const began = performance.now();
    logged((log) => log.info({ path: `/${'a'.repeat(200_000)}` }));
    // Some 40 s where each letter may begin an address as long as the rest of the line.
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('bounds each text and each line, and marks what is left out', () => {
    const [long = '', wide = ''] = logged((log) => {
      log.info({ path: `/${'a'.repeat(15_000)}`, kept: 'short' }, 'asked');
      log.info(
        Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${String(i)}`, 'x'.repeat(500)])),
        'wide',
      );
    });
    expect(JSON.parse(long)).toMatchObject({
      path: `/${'a'.repeat(999)}…[+14001]`,
      kept: 'short',
      msg: 'asked',
    });
    expect(long).toMatch(/}\n$/);
    expect(wide.length).toBeLessThan(8_000);
    expect(JSON.parse(wide)).toMatchObject({
      service: 'spec',
      level: 'info',
      msg: 'wide',
      cut: expect.any(Number) as number,
    });
  });

  it('does not tell half of a password that a long address is cut within', () => {
    const address = `postgres://${'u'.repeat(950)}:${'hunter2'.repeat(30)}@localhost/db`;
    expect(logged((log) => log.info({ address })).join('')).not.toContain('hunter2');
  });

  it('tells of an error its words, code, stack and causes, and nothing that a driver hung on it', () => {
    const cause = Object.assign(new TypeError('inner'), {
      code: '23505',
      detail: 'Key (email)=(zz@zz.example)',
    });
    const err = Object.assign(new Error('outer', { cause }), {
      parameters: ['zz@zz.example'],
      query: 'INSERT',
    });
    const [line = ''] = logged((log) => log.error({ err }, 'failed'));
    expect(line).not.toContain('zz@zz.example');
    const told = JSON.parse(line) as object;
    expect(told).toMatchObject({
      err: { type: 'Error', message: 'outer', cause: { type: 'TypeError', code: '23505' } },
    });
    expect(told).toHaveProperty('err.stack', expect.stringContaining('log.spec'));
  });

  it('keeps a forged line inside the line that holds it', () => {
    const lines = logged((log) => log.warn('name\r\n{"level":"info","msg":"all is well"}'));
    expect(lines.join('').trimEnd().split('\n')).toHaveLength(1);
  });
});
