import { announcePolicy } from '#commands/policy';
import { CloseSomethingRequest, SomethingRequest } from './fixtures/something-request.ts';
import { inventedPaper } from './example-ids.ts';
import { overHttp } from './over-http.ts';
import { saidIn } from './said.ts';

const asking = {
  commandId: '019b76da-a800-7000-8000-000000000001',
  actor: { subject: 'spec', role: 'policy-lead' },
  today: '2026-07-01',
} as const;
const examples = {};

/** What the compiler refuses: each declaration stops compiling without its error. */
const contradictions = () => [
  overHttp({
    ...{ useCase: announcePolicy, summary: '', request: SomethingRequest, examples },
    // @ts-expect-error: it does not say of which policy.
    content: (request) => ({ said: saidIn(request) }),
  }),
  overHttp({
    ...{ useCase: announcePolicy, summary: '', request: SomethingRequest, examples },
    // @ts-expect-error: the use case is told when as a date, not as text.
    content: ({ ref, occurred, confidence, source }) => ({ ref, said: { occurred, confidence, source } }),
  }),
  overHttp({
    ...{ useCase: announcePolicy, summary: '', request: CloseSomethingRequest, examples },
    // @ts-expect-error: it has no place for what closed.
    content: (request) => ({ ref: request.ref, of: request.of, said: saidIn(request) }),
  }),
  overHttp({
    ...{ useCase: announcePolicy, summary: '', request: SomethingRequest },
    content: (request) => ({ ref: request.ref, said: saidIn(request) }),
    // @ts-expect-error: the example is none of these requests.
    examples: { 'It happens.': { occurred: '2019', ...inventedPaper } },
  }),
];

describe('a declaration', () => {
  const announce = overHttp({
    useCase: announcePolicy,
    summary: 'It is announced.',
    request: SomethingRequest,
    content: (request) => ({ ref: request.ref, said: saidIn(request) }),
    examples: { 'It happens.': { ref: 'zz', occurred: '2019-01~', ...inventedPaper } },
  });

  it('has the name of its use case', () => expect(announce.useCase).toBe('announce-policy'));

  it('makes an order of a body that fits: dated, with a page of its own', () => {
    const [example] = Object.values(announce.examples);
    expect(announce.order(example, asking)).toMatchObject({ isDated: true, page: undefined });
  });

  it('refuses any other', () => {
    expect(() => announce.order({ ref: 'zz' }, asking)).toThrow(/occurred: Fill this in/);
    expect(() => announce.order({ ref: 'zz', occurred: '2019-02-29', ...inventedPaper }, asking)).toThrow(
      /'2019-02-29' is not a date/,
    );
  });

  it('that contradicts its use case does not compile', () => expect(contradictions).toBeInstanceOf(Function));
});
