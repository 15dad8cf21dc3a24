import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Cell } from '../table/column.ts';
import { csvLine, isRunAsFormula } from './csv-line.ts';

/** Text of a cell as the guide for analysts says to read it. */
const plainTextOf = (text: string): string =>
  text.startsWith("'") && isRunAsFormula(text.slice(1)) ? text.slice(1) : text;

/** Every character that, written plainly, starts with what a spreadsheet runs. */
const formsOf = (plain: RegExp): readonly string[] =>
  Array.from({ length: 0x11_0000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => plain.test(character.normalize('NFKC')));

describe('a line of CSV', () => {
  it.each<[string, readonly Cell[], string]>([
    ['plain cells', ['RVW', 'went live', 12], 'RVW,went live,12\r\n'],
    ['nothing to say', ['RVW', undefined, ''], 'RVW,,\r\n'],
    ['yes and no as R reads them', [true, false], 'TRUE,FALSE\r\n'],
    ['commas and quotes', ['Cerner, Inc', 'the "record"'], '"Cerner, Inc","the ""record"""\r\n'],
    ['lines within a cell', ['one\ntwo', 'one\r\ntwo'], '"one\ntwo","one\r\ntwo"\r\n'],
    ['pounds and dashes within', ['£4bn – about', 'a=b', '3-4'], '£4bn – about,a=b,3-4\r\n'],
    ['numbers below zero, which no formula hides in', [-3, 0.5], '-3,0.5\r\n'],
  ])('holds %s', (_of, cells, line) => expect(csvLine(cells)).toBe(line));

  it.each<[string, string, string]>([
    ['=', '=1+1', "'=1+1"],
    ['+', '+44 20', "'+44 20"],
    ['-', '-1', "'-1"],
    ['@', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a CR', '\r=1', '"\'\r=1"'],
    ['a LF', '\n=1', '"\'\n=1"'],
    ['a NUL', '\0=1', "'\0=1"],
    ['= of full width', '＝1+1', "'＝1+1"],
    ['+ of full width', '＋1', "'＋1"],
    ['- of full width', '－1', "'－1"],
    ['@ of full width', '＠SUM(A1)', "'＠SUM(A1)"],
    ['= of small form', '﹦1+1', "'﹦1+1"],
    ['a minus sign', '−1', "'−1"],
    ['a space', ' =1+1', "' =1+1"],
    ['a no-break space', '\u00a0=1+1', "'\u00a0=1+1"],
    ['an ideographic space', '\u3000＝1+1', "'\u3000＝1+1"],
    ['a thin space and a tab', '\u2009\t=1+1', "'\u2009\t=1+1"],
    ['a zero-width space', '\u200b=1+1', "'\u200b=1+1"],
    ['a byte order mark', '\ufeff=1+1', "'\ufeff=1+1"],
    ['a change of direction', '\u202e=1+1', "'\u202e=1+1"],
    ['a soft hyphen', '\u00ad=1+1', "'\u00ad=1+1"],
    ['a Hangul filler', '\u3164=1+1', "'\u3164=1+1"],
    ['a combining mark', '\u0301=1+1', "'\u0301=1+1"],
    ['a line separator', '\u2028=1+1', "'\u2028=1+1"],
    ['a vertical tab', '\u000b=1+1', "'\u000b=1+1"],
    ['a tab, and no formula', '\twords', "'\twords"],
    ['spaces and a tab', ' \t words', "' \t words"],
    ['a bar, as in DDE', "|cmd' /C calc'!A0", "'|cmd' /C calc'!A0"],
    ['a percent sign', '%0A=1', "'%0A=1"],
    ['an apostrophe and =', "'=1+1", "''=1+1"],
    ['a quotation mark and =', '"=1+1"', `"'""=1+1"""`],
    ['a percent sign of full width', '％0', "'％0"],
    ['a bar of full width', '｜cmd', "'｜cmd"],
    ['= of raised form', '⁼1', "'⁼1"],
    ['+ of Hebrew form', '﬩1', "'﬩1"],
    ['= with a mark on it', '=\u03381', "'=\u03381"],
    ['an apostrophe of full width and =', '＇=1', "'＇=1"],
    ['a quotation mark of full width and =', '＂=1', "'＂=1"],
    ['a curly quotation mark and =', '“=1”', "'“=1”"],
    ['angled quotation marks and =', '«=1»', "'«=1»"],
    ['a grave accent and =', '`=1', "'`=1"],
    ['a prime and =', '′=1', "'′=1"],
    ['a blank of Braille', '\u2800=1+1', "'\u2800=1+1"],
    ['what stands for an object', '\ufffc=1+1', "'\ufffc=1+1"],
    ['a blank of Braille and a tab', '\u2800\twords', "'\u2800\twords"],
    ['= with quotes', '=HYPERLINK("http://zz.example")', '"\'=HYPERLINK(""http://zz.example"")"'],
  ])('disarms a cell that starts with %s', (_start, text, cell) =>
    expect(csvLine([text])).toBe(`${cell}\r\n`),
  );

  it('disarms headings too, and no number', () => expect(csvLine(['=1+1', -1])).toBe("'=1+1,-1\r\n"));

  it.each([
    "'Tis a plan",
    '1 = 1',
    'a@b',
    ' words',
    '\u00a0words',
    '“Digital” strategy',
    '‘Digital by 2018’',
    'NHS England',
    '£5m',
    '2019-01-07',
    '2019-01~',
    '(-5)',
    '– about',
    '… and more',
    '½ of it',
    '• a point',
    '5% more',
    'a|b',
    'Größe',
    '北京',
  ])('leaves alone %j', (text) => expect(parse(csvLine([text]))).toEqual([[text]]));

  const anything = fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => text.isWellFormed());

  it('disarms every form of what is run, after any of what is dropped or not drawn', () => {
    const forms = formsOf(/^[-=+@|%\u2212]/);
    const dropped = Array.from(
      ' \u00a0\u3000\u200b\u2800\ufffc\ufe0f\u3164\u0301\t\'"“”‘’«»„「＇＂`´′\u{e0041}',
    );
    expect(forms.length).toBeGreaterThan(20);
    const before = fc.array(fc.constantFrom(...dropped)).map((all) => all.join(''));
    const whole = fc.tuple(before, fc.constantFrom(...forms), anything);
    fc.assert(fc.property(whole, (parts) => isRunAsFormula(parts.join(''))));
  });

  it('leaves alone whatever starts with a letter, a digit or an amount', () => {
    const starts = fc.constantFrom(...'aZé北ع09½²①£€(['.split(''));
    fc.assert(fc.property(starts, anything, (start, rest) => !isRunAsFormula(start + rest)));
  });

  it('is undone by taking off the apostrophe before what would be disarmed', () => {
    const texts = ['=1', "'=1", "''=1", "'Tis", ' ＝1', '\t', "plain's"];
    const [read = []] = parse(csvLine(texts));
    expect(read.map(plainTextOf)).toEqual(texts);
  });

  it('is read back as it was by a reader of RFC 4180', () => {
    const cells = ['a', '', 'b,c', 'd"e', 'f\r\ng', ' h ', '£'];
    expect(parse(csvLine(cells))).toEqual([cells]);
  });
});
