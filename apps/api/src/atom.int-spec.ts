import { XMLParser } from 'fast-xml-parser';
import type { TimelinePage } from '#contracts/timeline';
import { useStory } from './story-api.fixtures.ts';

type Link = Readonly<Record<'rel' | 'href', string>>;
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string;
  readonly summary: string;
  readonly link: readonly Link[];
}
interface Feed extends Pick<Entry, 'id' | 'title' | 'updated' | 'link'> {
  readonly xmlns: string;
  readonly author: { readonly name: string };
  readonly entry?: readonly Entry[];
}

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false },
  isArray: (name) => name === 'entry' || name === 'link',
});
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const entry = {
  occurred: { edtf: '2025-01-01', earliestOn: '2025-01-01', latestOn: '2025-01-01' },
  knownOn: '2025-01-01',
  knownBasis: 'recorded',
  source: { title: 'Minutes & <papers>', url: 'https://zz.example/?a=1&b=2' },
  confidence: 'high',
} as const;

describe('the timeline as Atom', () => {
  const started = useStory();

  const atom = async (address: string): Promise<Feed> => {
    const answer = await started.api.get(address.replace('https://throughline.example', ''));
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    return (parser.parse(answer.body) as { readonly feed: Feed }).feed;
  };
  const linked = ({ link }: Pick<Feed, 'link'>, rel: string) => link.find((one) => one.rel === rel)?.href;
  const ids = ({ entry: entries = [] }: Feed) => entries.map(({ id }) => id);
  const inTimeline = async (query = '') => {
    const { entries } = (await started.api.get(`/api/timeline?${query}`)).json<TimelinePage>();
    return entries
      .toSorted((a, b) => Number(b.position) - Number(a.position))
      .map(({ id }) => `urn:uuid:${id}`);
  };

  it('has what RFC 4287 asks of a feed and of each entry', async () => {
    const feed = await atom('/api/timeline.atom?trust=ZZ1');
    expect(feed).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      id: 'https://throughline.example/api/timeline.atom?trust=ZZ1',
      title: 'Throughline · trust ZZ1',
      author: { name: 'Throughline' },
    });
    expect(linked(feed, 'self')).toMatch(/^https:\/\/throughline\.example\/api\/timeline\.atom\?.*trust=ZZ1/);
    expect(linked(feed, 'alternate')).toBe('https://throughline.example/trusts/ZZ1');
    expect(feed.updated).toBe(feed.entry?.[0]?.updated);
    for (const one of feed.entry ?? []) {
      expect(one).toMatchObject({
        id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) as string,
        updated: expect.stringMatching(instant) as string,
        published: expect.stringMatching(instant) as string,
      });
      expect(one.title.length * one.summary.length).toBeGreaterThan(0);
      expect(linked(one, 'alternate')).toBe(`https://throughline.example/entries/${one.id.slice(9)}`);
    }
  });

  it.each([
    '',
    'policy=zz-fund',
    'trust=ZZ2&kind=epr-go-live',
    'region=London&national=keep',
    'supplier=Nobody',
  ])('has what the timeline has under %s, what was recorded last first', async (query) =>
    expect(ids(await atom(`/api/timeline.atom?${query}`))).toEqual(await inTimeline(query)),
  );

  it('is the same feed, whatever the order of its filters', async () => {
    const [one, other] = await Promise.all([
      atom('/api/timeline.atom?trust=ZZ2,ZZ1&kind=epr-go-live'),
      atom('/api/timeline.atom?kind=epr-go-live&trust=ZZ1&trust=ZZ2&limit=1'),
    ]);
    expect(one.id).toBe(other.id);
  });

  it('goes on page by page at the same clocks, whatever is recorded meanwhile', async () => {
    const whole = await inTimeline();
    const paged: string[] = [];
    let address: string | undefined = '/api/timeline.atom?limit=3';
    while (address !== undefined) {
      const page: Feed = await atom(address);
      paged.push(...ids(page));
      address = linked(page, 'next');
      if (paged.length !== 3) continue;
      await started.record.add('trust-ZZ1', { type: 'TrustMoved', data: { board: 'ZZD' }, entry });
      await started.record.project();
    }
    expect(paged).toEqual(whole);
  });

  it('keeps the id of an entry that is corrected, says when, and drops one that is taken back', async () => {
    const [fact] = await started.record.add('trust-ZZ2', {
      type: 'TrustMoved',
      data: { board: 'ZZD' },
      entry,
    });
    await started.record.project();
    const [before] = (await atom('/api/timeline.atom')).entry ?? [];
    expect(before?.id).toBe(`urn:uuid:${fact?.id ?? ''}`);
    expect(before?.summary).toContain('Source: Minutes & <papers>.');
    expect(before && linked(before, 'via')).toBe('https://zz.example/?a=1&b=2');
    await started.record.add('trust-ZZ2', { type: 'TrustMoved', data: { board: 'ZZE' }, entry });
    const about = { entryId: fact?.id ?? '', reason: 'So a note says.' };
    const changes = { data: { board: 'ZZF' } };
    const known = { ...entry, knownOn: '2025-02-01' } as const;
    const [correction] = await started.record.add('trust-ZZ2', {
      ...{ type: 'EntryCorrected', data: { ...about, schemaVersion: 1, changes }, known },
    });
    await started.record.project();
    const [after] = (await atom('/api/timeline.atom')).entry ?? [];
    expect(after).toMatchObject({
      ...{ id: before?.id, published: before?.published, updated: correction?.recordedAt },
    });
    expect(after?.summary).toContain('Corrected.');
    await started.record.add('trust-ZZ2', { type: 'EntryRetracted', data: about, known });
    await started.record.project();
    expect(ids(await atom('/api/timeline.atom'))).not.toContain(before?.id);
  });
});
