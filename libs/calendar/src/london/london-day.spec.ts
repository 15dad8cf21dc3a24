import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { londonDay } from './london-day.ts';

const instants: readonly (readonly [string, string, string])[] = [
  ['a second before midnight in winter', '2026-01-14T23:59:59.999Z', '2026-01-14'],
  ['midnight in winter', '2026-01-15T00:00:00.000Z', '2026-01-15'],
  ['a second before midnight in summer', '2026-07-14T22:59:59.999Z', '2026-07-14'],
  ['midnight in summer, the day before in UTC', '2026-07-14T23:00:00.000Z', '2026-07-15'],
  ['midnight on the day that clocks go forward', '2026-03-29T00:00:00.000Z', '2026-03-29'],
  ['the hour that does not exist', '2026-03-29T01:00:00.000Z', '2026-03-29'],
  ['a second before midnight on that day', '2026-03-29T22:59:59.999Z', '2026-03-29'],
  ['midnight after it', '2026-03-29T23:00:00.000Z', '2026-03-30'],
  ['midnight on the day that clocks go back', '2026-10-24T23:00:00.000Z', '2026-10-25'],
  ['the hour that happens twice, first', '2026-10-25T00:30:00.000Z', '2026-10-25'],
  ['the hour that happens twice, again', '2026-10-25T01:30:00.000Z', '2026-10-25'],
  ['a second before midnight on that day, again', '2026-10-25T23:59:59.999Z', '2026-10-25'],
  ['midnight after it', '2026-10-26T00:00:00.000Z', '2026-10-26'],
  ['the leap day', '2024-02-29T12:00:00.000Z', '2024-02-29'],
  ['the first moment of a year', '2027-01-01T00:00:00.000Z', '2027-01-01'],
];

describe('the day in London', () => {
  it.each(instants)('at %s (%s) is %s', (_when, instant, day) =>
    expect(londonDay(new Date(instant))).toBe(day),
  );

  it.each(['UTC', 'Europe/London', 'Pacific/Kiritimati'])('is the same on a machine in %s', (zone) => {
    const module = JSON.stringify(new URL('london-day.ts', import.meta.url).href);
    const days = JSON.stringify(instants.map(([, instant]) => instant));
    const script = `import { londonDay } from ${module};
      console.log(JSON.stringify(${days}.map((instant) => londonDay(new Date(instant)))));`;
    const said = execFileSync(
      process.execPath,
      ['--conditions=source', '--input-type=module', '-e', script],
      {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
        env: { ...process.env, TZ: zone, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(said)).toEqual(instants.map(([, , day]) => day));
  });
});
