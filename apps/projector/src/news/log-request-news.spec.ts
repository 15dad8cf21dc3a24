import type { OperatorRequest } from '#operations/request';
import type { RequestNews } from '#operations/carrying-out';
import { createLog } from '#observability/logs';
import { logRequestNews } from './log-request-news.ts';

const noted = (news: RequestNews): unknown[] => {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  logRequestNews(createLog({ service: 'projector', level: 'debug', destination }), news);
  return lines.map((line) => JSON.parse(line) as unknown);
};
const request: OperatorRequest = {
  ...{ id: 'r-1', action: 'skip', projection: 'timeline', eventId: 'e-1', reason: 'mistaken' },
  ...{ askedBy: 'op-1', askedRole: 'operator', askedAt: new Date('2026-07-01T12:00:00Z') },
};

describe('what becomes of what operators ask', () => {
  it('is told with its outcome, and without who asked: that is in the audit', () => {
    const [line, ...more] = noted({ is: 'carried out', request, outcome: 'skipped' });
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      level: 'info',
      request: 'r-1',
      action: 'skip',
      eventId: 'e-1',
      outcome: 'skipped',
    });
    expect(JSON.stringify(line)).not.toContain('op-1');
  });
  it.each([
    ['request failed', 'error'],
    ['trouble with requests', 'warn'],
  ] as const)('is told as gravely as it is: %s', (is, level) =>
    expect(noted({ is, error: new Error('away') })).toEqual([expect.objectContaining({ level })]),
  );
});
