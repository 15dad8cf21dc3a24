import { copyText } from './copy.ts';

describe('rows in the text format of COPY', () => {
  it('keep apart what is nothing, what is empty, and what looks like either', () =>
    expect(copyText([[null, '', '\\N', true, false]])).toBe('\\N\t\t\\\\N\ttrue\tfalse\n'));

  it('have one line each, whatever the text', () =>
    expect(copyText([['a\tb\nc\rd\\e'], ['{"note":"\\"quoted\\""}']])).toBe(
      'a\\tb\\nc\\rd\\\\e\n{"note":"\\\\"quoted\\\\""}\n',
    ));
});
