import { postCommand } from './send.ts';
import { lastWrittenPosition } from './written.ts';

const options = { key: 'a-key', csrfToken: 'a-token' };
const receipt = {
  outcome: 'recorded',
  stream: 's',
  version: '1',
  position: '42',
  events: [],
  link: '/entries/e',
};
const asked: { address: string; init: RequestInit }[] = [];
const kept = {
  fetch: globalThis.fetch,
  sessionStorage: Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage'),
};

/** Answers the next request; the tab keeps what it is given. */
function answering(answer: () => Response): void {
  globalThis.fetch = (address, init) => {
    asked.push({ address: address as string, init: init ?? {} });
    return Promise.resolve().then(answer);
  };
}

beforeEach(() => {
  const stored = new Map<string, string>();
  const sessionStorage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
  };
  Object.defineProperty(globalThis, 'sessionStorage', { value: sessionStorage, configurable: true });
  asked.length = 0;
});

afterAll(() => {
  globalThis.fetch = kept.fetch;
  if (kept.sessionStorage === undefined) Reflect.deleteProperty(globalThis, 'sessionStorage');
  else Object.defineProperty(globalThis, 'sessionStorage', kept.sessionStorage);
});

describe('a command that is sent', () => {
  it('names its key, the token, and the version in quotation marks', async () => {
    answering(() => Response.json(receipt));
    await postCommand('open-policy', { ref: 'zz' }, { ...options, ifMatch: '7' });
    expect(asked[0]?.address).toBe('/api/commands/open-policy');
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      body: '{"ref":"zz"}',
      headers: { 'idempotency-key': 'a-key', 'x-csrf-token': 'a-token', 'if-match': '"7"' },
    });
  });

  it('is remembered by its position once it is recorded', async () => {
    answering(() => Response.json(receipt));
    expect(await postCommand('open-policy', {}, options)).toEqual({ is: 'recorded', receipt });
    expect(lastWrittenPosition()).toBe('42');
    answering(() => Response.json({ ...receipt, position: '7' }));
    await postCommand('open-policy', {}, options);
    expect(lastWrittenPosition()).toBe('42');
  });

  it('is refused with the last part of the problem’s type', async () => {
    const problem = {
      type: 'urn:throughline:problem:version-changed',
      title: 'Changed',
      detail: 'Look again.',
    };
    answering(() => Response.json(problem, { status: 412 }));
    expect(await postCommand('open-policy', {}, options)).toEqual({
      is: 'refused',
      status: 412,
      code: 'version-changed',
      detail: 'Look again.',
      errors: [],
    });
    answering(() => new Response('no JSON', { status: 502 }));
    expect(await postCommand('open-policy', {}, options)).toMatchObject({
      code: '',
      detail: 'The server answered 502.',
    });
    expect(lastWrittenPosition()).toBeUndefined();
  });

  it('is unanswered where the connection fails', async () => {
    answering(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await postCommand('open-policy', {}, options)).toEqual({ is: 'unanswered' });
  });
});
