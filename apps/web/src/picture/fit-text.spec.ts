import { fitText, lineCount, nameAndRest } from './fit-text.ts';

const measure = (text: string) => text.length * 6;

describe('labels in little room', () => {
  it.each([
    ['NHS Long Term Plan', 200, 'NHS Long Term Plan'],
    ['NHS Long Term Plan', 70, 'NHS Long…'],
    ['Personalised', 30, ''],
    ['Your Data, better', 70, 'Your Data…'],
  ])('%s in %i pixels', (text, room, fitted) => {
    expect(fitText(text, room, measure)).toBe(fitted);
  });

  it.each([
    ['', 'Electronic prescribing and…'],
    ['£78m announced', 'Electronic…, £78m announced'],
    ['£78m announced; £16m awarded', 'Electronic…, £78m announced…'],
    ['£78m announced, later restated as £16m', 'Electronic prescribing and…'],
  ])('cut the name before the figures %s, and the figures before all is too long', (rest, words) => {
    expect(nameAndRest('Electronic prescribing and medicines fund', rest, 174, measure)).toBe(words);
  });

  it.each([
    ['Airedale', 1],
    ['North Tees and Hartlepool', 2],
    ['Buckinghamshire Healthcare', 2],
    ['Birmingham Women’s and Children’s', 3],
  ])('break between words: %s', (text, lines) => expect(lineCount(text, 100, measure)).toBe(lines));
});
