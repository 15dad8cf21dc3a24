import { readFile, stat } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { ProblemError } from '../http/problem-error.ts';
import { CachedBody } from '../response-cache/cached-body.ts';

/** Pages that were written last, in so many bytes, packed and not: most readers ask for the same. */
const mostBytes = 4 * 1024 * 1024;

const ownHead = /<title>[^<]*<\/title>|<meta\s+name="description"[^>]*>/g;

/** The page of the web as it was built last, with one head or another. */
export class BuiltPage {
  #builtAt: number | undefined;
  #parts: readonly [before: string, after: string] = ['', ''];
  readonly #written = new LRUCache<string, CachedBody>({
    maxSize: mostBytes,
    sizeCalculation: ({ plain }) => plain.length * 3,
  });

  constructor(private readonly file: string) {}

  /** The page with these elements in its head, in place of the title and the description that it was built with. Rejects with a problem where it was never built. */
  async with(elements: string): Promise<CachedBody> {
    await this.#readAnew();
    const kept = this.#written.get(elements);
    if (kept) return kept;
    const [before, after] = this.#parts;
    const body = new CachedBody(Buffer.from(`${before}${elements}${after}`), 'text/html; charset=utf-8');
    this.#written.set(elements, body);
    return body;
  }

  async #readAnew(): Promise<void> {
    const { mtimeMs: builtAt } = await stat(this.file).catch(() => {
      throw notBuilt();
    });
    if (this.#builtAt === builtAt) return;
    const html = await readFile(this.file, 'utf8');
    const at = Math.max(0, html.search(ownHead));
    this.#parts = [html.slice(0, at), html.slice(at).replaceAll(ownHead, '')];
    this.#written.clear();
    this.#builtAt = builtAt;
  }
}

const notBuilt = () =>
  new ProblemError(
    'no-such-page',
    'The pages are not built yet: run npm run build. The API is at /api/docs.',
  );
