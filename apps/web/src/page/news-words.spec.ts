import { newsWords } from './news-words.ts';

describe('news in words', () => {
  it.each([
    [{ recorded: 0, changed: 0 }, ''],
    [{ recorded: 1, changed: 0 }, '1 new entry since this page was loaded'],
    [{ recorded: 2, changed: 1 }, '2 new entries and 1 changed since this page was loaded'],
    [{ recorded: 0, changed: 1 }, '1 entry changed since this page was loaded'],
    [{ recorded: 0, changed: 3 }, '3 entries changed since this page was loaded'],
  ])('says %j', (news, words) => expect(newsWords(news)).toBe(words));
});
