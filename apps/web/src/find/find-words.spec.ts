import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { entriesWith, foundParts, nextOf, wordsIn } from './find-words.ts';

const contract = milestoneFixture({
  on: '2019-05-01',
  title: 'Contract for a record (shared)',
  trust: { ods: 'ZZ1', name: 'St Zed’s Hospital NHS Trust' },
  data: { supplier: 'Cerner', product: 'Millennium' },
  source: { title: 'Board paper of concern', url: 'https://zz.example/' },
});
const fund = entryFixture({ on: '2013-05-01', title: 'Nursing fund', policy: 'tech-fund-1-2013' });
const found = (text: string) =>
  entriesWith([contract, fund], wordsIn(text)).map((entry) => (entry === fund ? 'fund' : 'contract'));

describe('looking for words', () => {
  it.each([
    ['title', 'RECORD', ['contract']],
    ['title, after a bracket', 'shared', ['contract']],
    ['trust, whichever apostrophe', "zed's hosp", ['contract']],
    ['code of the trust', 'zz1', ['contract']],
    ['supplier', 'cern', ['contract']],
    ['product', 'millennium', ['contract']],
    ['source', 'board paper', ['contract']],
    ['policy', 'tech fund 1', ['fund']],
    ['policy as addresses write it', 'tech-fund', ['fund']],
    ['words apart, all of them', 'paper cerner', ['contract']],
  ])('finds an entry by its %s', (_by, text, who) => expect(found(text)).toEqual(who));

  it.each([
    ['the middle of a word', 'ill'],
    ['a word of another entry', 'cerner nursing'],
    ['nothing', '  '],
    ['what a pattern would match', '.*'],
  ])('finds none by %s', (_by, text) => expect(found(text)).toEqual([]));

  it('cuts a text at the words, wherever they begin one', () => {
    const cut = (text: string, words: string) =>
      foundParts(text, wordsIn(words))
        .map((part) => (part.found ? `[${part.text}]` : part.text))
        .join('');
    expect(cut('Tech fund: funding, refunded', 'fund tech')).toBe('[Tech] [fund]: [fund]ing, refunded');
    expect(cut('Epic and EpicCare', 'epic epiccare')).toBe('[Epic] and [EpicCare]');
    expect(cut('St Zed’s', "zed's")).toBe('St [Zed’s]');
    expect(cut('', 'epic')).toBe('');
    expect(cut('Epic', '')).toBe('Epic');
  });

  it('goes round and round', () => {
    const ids = ['a', 'b', 'c'];
    expect([nextOf(ids, undefined, 1), nextOf(ids, undefined, -1), nextOf(ids, 'gone', 1)]).toEqual([
      'a',
      'c',
      'a',
    ]);
    expect([nextOf(ids, 'c', 1), nextOf(ids, 'a', -1), nextOf([], 'a', 1)]).toEqual(['a', 'c', undefined]);
  });
});
