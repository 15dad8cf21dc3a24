// cspell:disable -- words of many scripts
import fc from 'fast-check';
import { codePointsOf, unfitCharacter } from './index.ts';

const inTitle = (code: number): string => `This is ${String.fromCodePoint(code)}live`;

describe('a character that no text may hold', () => {
  const hidden = [
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x061c],
    ...[
      0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2064, 0xfeff, 0x00ad, 0x034f, 0x180e, 0x3164, 0x115f, 0xffa0,
    ],
    ...[0x2028, 0x2029, 0xfff9, 0xfffb, 0xfe0f, 0xfe00, 0xe0100, 0xe0001, 0xe0041, 0xe007f, 0x1d173],
    ...[0x2800, 0x1d159, 0x13430, 0x1343f, 0x13441, 0x13442, 0x16fe4],
  ];
  it.each(hidden.map((code) => [code.toString(16)]))('is not drawn: %s', (hex) =>
    expect(unfitCharacter(inTitle(Number.parseInt(hex, 16)))).toBe('hidden'),
  );
  it.each([
    'fffc',
    'fffd',
    'fffe',
    'ffff',
    'fdd0',
    '1fffe',
    '10ffff',
    'e000',
    'f8ff',
    'f0000',
    '378',
    '2fe0',
  ])('was lost, or is none: %s', (hex) =>
    expect(unfitCharacter(inTitle(Number.parseInt(hex, 16)))).toBe('lost'),
  );
  it.each(['0', '7', '9', 'a', 'd', '1b', '7f', '85', '9f'])('controls: %s', (hex) =>
    expect(unfitCharacter(inTitle(Number.parseInt(hex, 16)))).toBe('control'),
  );
  it('is half', () => expect(unfitCharacter('half \ud83c')).toBe('half'));
  it.each([
    ['a joiner between Latin letters', 'e\u200cvil'],
    ['a joiner at the end of a word', 'می\u200c'],
    ['two joiners', 'می\u200c\u200cخواهم'],
    ['two selectors of a form', '❤\ufe0f\ufe0f'],
    ['tags after no flag', 'a\u{e0067}\u{e0062}\u{e007f}'],
    ['a flag whose tags do not end', '🏴\u{e0067}\u{e0062}'],
    ['a mark of direction between Hebrew and Latin', 'שלום\u200f a'],
  ])('stands elsewhere than it shapes what is drawn: %s', (_of, text) =>
    expect(unfitCharacter(text)).toBe('hidden'),
  );
  it('is named by its number', () =>
    expect(codePointsOf('a\u202eb\ufffd\u200b\u200b')).toBe('U+202E, U+FFFD, U+200B'));
});

describe('a text may hold', () => {
  it.each([
    ['plain words', "King's – “quoted”, £1bn; 50 % − 3 × ½ … NHS No. 1"],
    ['spaces of other widths', 'a\u00a0b\u2009c\u3000d\u202fe'],
    ['marks that combine', 'e\u0301 क्षेत्र ตัวอย่าง'],
    ['Welsh, German, Polish', 'Ysbyty Tŷ Coch, Größe, Łódź'],
    ['Arabic and Hebrew', 'مستشفى שלום'],
    ['Braille, music and hieroglyphs that are drawn', '\u2813\u2811 \u{1d15e} \u{13000}'],
    ['Arabic number signs', '\u06dd١'],
    ['a joiner within a Persian word', 'می\u200cخواهم'],
    ['a joiner within a Hindi word', 'क्\u200dष'],
    ['Chinese, with a selector', '葛\u{e0100}城'],
    ['emoji', '🏥 ❤\ufe0f 👩🏽\u200d⚕\ufe0f 👩\u200d👩\u200d👧 1\ufe0f⃣'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ])('%s', (_of, text) => expect(unfitCharacter(text)).toBeUndefined());

  it('whatever is drawn, in any order', () => {
    const drawn = fc.constantFrom(...('aZé0 –£北ع🏥½'.match(/./gu) ?? []));
    fc.assert(fc.property(fc.array(drawn), (all) => unfitCharacter(all.join('')) === undefined));
  });
});
