import { once } from 'node:events';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { WorkbookMessage, WorkbookSheet } from './sheet.ts';

/** Rows that one workbook may hold: it is made whole in memory, some 30 kB a row of many columns. */
export const mostWorkbookRows = 10_000;

const mostMegabytes = 768;
const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
const thread = new URL(`./workbook-thread${ending}`, import.meta.url);

/** A workbook of sheets, as XLSX. It is made once it is read, in a thread of its own. */
export const workbookStream = (sheets: readonly WorkbookSheet[]): Readable =>
  Readable.from(written(sheets), { objectMode: false });

async function* written(sheets: readonly WorkbookSheet[]): AsyncGenerator<Buffer> {
  const worker = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  try {
    const done = once(worker, 'message') as Promise<[Uint8Array]>;
    // Awaited below; until then a failure is no unhandled one.
    done.catch(() => undefined);
    const say = (message: WorkbookMessage) => worker.postMessage(message);
    for (const { name, widths, pages } of sheets) {
      say({ is: 'sheet', name, widths });
      for await (const rows of pages) say({ is: 'rows', rows });
    }
    say({ is: 'end' });
    const [bytes] = await done;
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } finally {
    await worker.terminate();
  }
}
