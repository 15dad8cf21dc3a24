import { foundOptions } from './search-options.ts';

const options = [
  { value: 'RVW', label: 'North Tees and Hartlepool NHS Foundation Trust' },
  { value: 'RTF', label: 'Northumbria Healthcare NHS Foundation Trust' },
  { value: 'gde-2016', label: 'Global Digital Exemplars', hint: 'Funding round, NHS England' },
];
const found = (words: string) => foundOptions(options, words).map(({ value }) => value);

describe('searching among many', () => {
  it.each([
    ['', []],
    ['rvw', ['RVW']],
    ['north foundation', ['RVW', 'RTF']],
    ['umbria', ['RTF']],
    ['exemplar funding', ['gde-2016']],
    ['gde-2016', ['gde-2016']],
    ['no such', []],
  ])('%j finds %j', (words, values) => expect(found(words)).toEqual(values));

  it('puts what begins with the letters before what holds them', () => {
    const some = [
      { value: 'a', label: 'Unfunded' },
      { value: 'b', label: 'Funded' },
    ];
    expect(foundOptions(some, 'funded').map(({ value }) => value)).toEqual(['b', 'a']);
  });
});
