import { ProgressLine } from './progress-line.ts';

function watchedBy(isWatched: boolean) {
  const said: string[] = [];
  const clock = { at: 0 };
  const line = new ProgressLine({
    out: () => undefined,
    err: (text) => said.push(text),
    isWatched,
    now: () => clock.at,
  });
  const sayAt = (at: number, text: string) => {
    clock.at = at;
    line.say(() => text);
  };
  return { said, line, sayAt };
}

describe('progress', () => {
  it('is a new line each second where nobody watches', () => {
    const { said, line, sayAt } = watchedBy(false);
    for (const at of [10, 900, 1000, 1500, 2100]) sayAt(at, `at ${at}`);
    line.clear();
    expect(said).toEqual(['at 1000\n', 'at 2100\n']);
  });

  it('is one line written over where somebody watches, and makes room', () => {
    const { said, line, sayAt } = watchedBy(true);
    sayAt(50, 'no');
    sayAt(150, 'yes');
    line.clear();
    line.clear();
    expect(said).toEqual(['\r\u001B[2Kyes', '\r\u001B[2K']);
  });
});
