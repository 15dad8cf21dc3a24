import { fitText, label } from './fit-text.ts';

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

  it('say how wide they are', () => {
    expect(label('abc def', 30, measure)).toEqual({ text: 'abc…', width: 24 });
    expect(label('abcdefgh', 10, measure)).toEqual({ text: '', width: 0 });
  });
});
