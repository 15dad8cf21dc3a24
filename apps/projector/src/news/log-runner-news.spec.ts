import { createLog } from '#observability/logs';
import type { RunnerNews } from '#projections/runner';
import { logRunnerNews } from './log-runner-news.ts';

const noted = (news: RunnerNews): unknown[] => {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  logRunnerNews(createLog({ service: 'projector', level: 'debug', destination }), news);
  return lines.map((line) => JSON.parse(line) as unknown);
};
const projection = 'timeline';
const event = { id: 'a', position: 7n, stream: 'policy-zz', version: 2, type: 'Unheard', schemaVersion: 1 };

describe('what a runner tells', () => {
  it('names each event that is parked, as an error', () => {
    const events = [
      { ...event, error: 'unknown' },
      { ...event, version: 3, error: 'waits' },
    ];
    expect(noted({ is: 'parked', projection, events })).toEqual([
      expect.objectContaining({ level: 'error', stream: 'policy-zz', version: 2, error: 'unknown' }),
      expect.objectContaining({ level: 'error', stream: 'policy-zz', version: 3, error: 'waits' }),
    ]);
  });

  it('is a warning where it is trouble, with its error', () =>
    expect(noted({ is: 'trouble', projection, error: new Error('no route') })).toMatchObject([
      { level: 'warn', err: { message: 'no route' } },
    ]));

  it('is an error where it stands still, with what to do', () =>
    expect(noted({ is: 'standing still', projection, because: 'Another log.' })).toMatchObject([
      { level: 'error', msg: 'standing still', because: 'Another log.' },
    ]));

  it.each([
    ['info', { is: 'took over', projection, position: 7n }],
    ['info', { is: 'rebuilt', projection, position: 7n }],
    ['debug', { is: 'caught up', projection, position: 7n }],
    ['debug', { is: 'rebuilding', projection, position: 7n }],
  ] as const)('is %s where it is how things go', (level, news) =>
    expect(noted(news)).toEqual([expect.objectContaining({ level, msg: news.is, position: '7' })]),
  );
});
