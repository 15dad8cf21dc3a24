import { createHash } from 'node:crypto';
import type { CitationRequest, CitationVerdict, CitationView } from '#contracts/citation';
import type { Replay } from '#contracts/replay';
import { citationOf, questionOf } from '../table/question.ts';
import { titleOf } from './answer-title.ts';
import { bibtexOf, cslOf } from './bibliography.ts';
import { textsIn } from './cited-words.ts';
import type { OwnAnswer } from './own-answers.ts';

/** An answer that is to be cited, and what the citation says beside it. */
interface Cited {
  readonly answer: OwnAnswer;
  readonly request: CitationRequest;
  readonly publicUrl: URL;
  /** Today in London. */
  readonly today: string;
}

/** The citation of an answer; whether it is still the one that was cited, where the request says which that was. */
export function citationViewOf({ answer, request, publicUrl, today }: Cited): CitationView {
  const read = JSON.parse(answer.bytes.toString()) as { readonly replay: Replay };
  const { replay } = read;
  const { pathname, searchParams } = new URL(answer.citedAs, publicUrl);
  const shape = searchParams.get('shape') ?? '';
  const title = titleOf(pathname, read);
  const digest = digestOf(answer.bytes);
  const table = { name: '', title, says: '', path: pathname, columns: [] };
  const question = questionOf(table, valuesIn(searchParams), replay, publicUrl);
  const address = citationAddress(answer.citedAs, digest, request.page, publicUrl);
  const csl = cslOf({ title, address, digest, replay, shape, today });
  return {
    replay,
    title,
    sentence: citationOf({ ...question, address }),
    address,
    answer: new URL(answer.citedAs, publicUrl).href,
    ...(request.page !== undefined && { page: new URL(request.page, publicUrl).href }),
    digest,
    bytes: answer.bytes.length,
    shape,
    ownWords: textsIn(read).length,
    csl: { ...csl },
    bibtex: bibtexOf(csl),
    ...(request.digest !== undefined && { verdict: verdictOn(request, digest, shape) }),
  };
}

const digestOf = (bytes: Buffer): string => `sha-256:${createHash('sha256').update(bytes).digest('hex')}`;

/** The page of the citation, at which the answer is compared. */
function citationAddress(citedAs: string, digest: string, page: string | undefined, publicUrl: URL): string {
  const address = new URL('/cite', publicUrl);
  address.searchParams.set('of', citedAs);
  address.searchParams.set('digest', digest);
  if (page !== undefined) address.searchParams.set('page', page);
  return address.href;
}

/** The filters of an answer, and not in which form or shape it is. */
const valuesIn = (query: URLSearchParams): object =>
  Object.fromEntries(
    [...new Set(query.keys())]
      .filter((name) => name !== 'words')
      .map((name): [string, string[]] => [name, query.getAll(name)]),
  );

/** The answer has the shape of today, whatever shape is asked for: one that was cited in another cannot be compared. */
function verdictOn({ of = '', digest }: CitationRequest, now: string, shape: string): CitationVerdict {
  if (digest === now)
    return { same: true, because: [], says: 'The answer is, byte for byte, the one that was cited.' };
  const cited = new URL(of, 'http://own').searchParams.get('shape');
  return cited !== null && cited !== shape
    ? {
        same: false,
        because: ['shape'],
        says: `Answers look otherwise since a release of Throughline (${cited} then, ${shape} now), so their bytes cannot be compared. What is on record at these clocks has not changed by that.`,
      }
    : {
        same: false,
        because: ['unexplained'],
        says: 'The answer is not the one that was cited, and no release of Throughline explains it: the citation was altered, it is of another installation, or the record here is not what it was. Whoever runs it can tell by verifying the log.',
      };
}
