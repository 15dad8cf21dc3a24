import type { TimelinePage } from '#contracts/timeline';
import { pagesFrom } from './pages-from.ts';

const page = (of: string, next?: string) =>
  ({ entries: [of], ...(next && { next }) }) as unknown as TimelinePage;

async function taken(pages: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const one of pages) all.push(one);
  return all;
}

describe('the entries of all pages', () => {
  it('are those of each page, in turn', async () => {
    const pages = new Map([
      ['to 2', page('second', 'to 3')],
      ['to 3', page('third')],
    ]);
    const following = (cursor: string) => Promise.resolve(pages.get(cursor) ?? page('nothing'));
    expect(await taken(pagesFrom(page('first', 'to 2'), following))).toEqual([
      ['first'],
      ['second'],
      ['third'],
    ]);
  });
  it('are those of the first, where nothing follows', async () =>
    expect(await taken(pagesFrom(page('only'), () => Promise.reject(new Error('asked on'))))).toEqual([
      ['only'],
    ]));
  it('fail as a whole, where a page fails', async () => {
    const failing = pagesFrom(page('first', 'to 2'), () => Promise.reject(new Error('lost')));
    await expect(taken(failing)).rejects.toThrow('lost');
  });
});
