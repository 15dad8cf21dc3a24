import { cutImport, wholeImport } from './cut-import.ts';

const limitMs = 300_000;

describe('npm start whose first import is cut', () => {
  it(
    'is not ready over a part of the record, and the next start completes it',
    async () => {
      const whole = await wholeImport();
      expect(whole.events).toBeGreaterThan(1_000);
      const outcome = await cutImport({ way: 'import killed', atEvents: 700, whole });
      expect(outcome).toEqual({ cutAt: outcome.cutAt, first: 'ended', wrong: [] });
      expect(outcome.cutAt).toBeLessThan(whole.events);
    },
    limitMs,
  );
});
