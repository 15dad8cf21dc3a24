import { nothingImported } from '#commands/import';
import {
  differenceSentence,
  problemSentence,
  progressSentence,
  summarySentence,
  totalSummary,
} from './sentences.ts';

const summary = { ...nothingImported, rows: 3, recorded: 1, alreadyThere: 1, bad: 1, events: 2 };

describe('what an import says', () => {
  it('of a problem is where, what and which', () => {
    const problem = { line: 17, refused: 'cell/empty', because: 'This cell is empty.' } as const;
    expect(problemSentence('a.csv', { ...problem, column: 'title' })).toBe(
      'a.csv:17 title: This cell is empty. [cell/empty]\n',
    );
    expect(problemSentence('a.csv', problem)).toBe('a.csv:17: This cell is empty. [cell/empty]\n');
  });

  it('of a row that differs is each field, and never a long one whole', () => {
    const fields = [
      { field: 'note', recorded: undefined, asked: 'x'.repeat(5000) },
      { field: 'title', recorded: 'A', asked: 'B' },
    ];
    const said = differenceSentence('a.csv', { line: 2, key: ['zz', '2019'], fields });
    expect(said).toBe(
      'a.csv:2: differs from the record, not written (zz, 2019)\n' +
        `    note: recorded nothing, the file says '${'x'.repeat(200)}…'\n` +
        "    title: recorded 'A', the file says 'B'\n",
    );
  });

  it('meanwhile is how far it has come', () => {
    expect(progressSentence('a.csv', { rows: 5, eventsToWrite: 0, eventsWritten: 0 })).toBe(
      'a.csv: 5 rows read and decided',
    );
    expect(progressSentence('a.csv', { rows: 5, eventsToWrite: 9, eventsWritten: 3 })).toBe(
      'a.csv: 3 of 9 events written',
    );
  });

  it('at the end is what came of it, of several files together', () => {
    expect(
      summarySentence('a.csv', totalSummary([summary, { ...summary, recorded: 0, heldBack: true }])),
    ).toBe(
      'a.csv: 6 rows read, 1 recorded (4 events), 2 already there, 0 different, 2 bad; nothing of a file with bad rows was written',
    );
  });
});
