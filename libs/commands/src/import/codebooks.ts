import { isUtf8 } from 'node:buffer';
import type { Code } from '#domain/codebook';
import type { Source } from '#domain/kernel';
import { appendAll, LogEventStore, StagedEventStore } from '../handling/index.ts';
import type { TableProblem } from '../table/index.ts';
import type { ImportRequest } from './import-table.ts';
import { aList, aNumber, anObject, aSource, aText, UnfitJson } from './json.ts';
import { nothingImported, type ImportSummary } from './report.ts';
import { stagePlan } from './stage-rows.ts';
import type { PlannedCommand } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { CodebookPublished: publishCodebook, CodebookRevised: reviseCodebook } = useCases;

interface Listing {
  list: string;
  version: number;
  source: Source;
  codes: Code[];
}

const listing = anObject<Listing>({
  list: aText,
  version: aNumber,
  source: aSource,
  codes: aList(
    anObject<{ code: string; title: string }, { meaning: string }>(
      { code: aText, title: aText },
      { meaning: aText },
    ),
  ),
});

/** A list of codes, as its first version or as the next. */
const plannedOf = (content: Listing): PlannedCommand => ({
  key: [content.list, String(content.version)],
  command: content.version === 1 ? publishCodebook(content) : reviseCodebook(content),
});

/** Imports one list of codes from a JSON file; the file counts as one row. Rejects as `importTable` does. */
export async function importCodebook(
  request: Omit<ImportRequest<never>, 'table' | 'skipBadRows'>,
): Promise<ImportSummary> {
  const { bytes, log, listener } = request;
  const read = listingIn(await whole(bytes));
  if ('refused' in read) return bad(request, read);
  const record = new StagedEventStore(new LogEventStore(log));
  const planned = plannedOf(read);
  const outcome = await stagePlan('codebooks', { commands: [planned] }, record, request);
  if (outcome.is === 'bad') {
    const { refused, because, field } = outcome.refusal;
    return bad(request, { line: 1, refused, because, ...(field !== undefined && { column: field }) });
  }
  if (outcome.is === 'different') listener.difference({ line: 1, key: planned.key, fields: outcome.fields });
  const requests = record.requests();
  await appendAll(log, requests);
  return { ...nothingImported, [outcome.is]: 1, rows: 1, events: requests.length };
}

function bad({ listener }: Pick<ImportRequest<never>, 'listener'>, problem: TableProblem): ImportSummary {
  listener.problem(problem);
  return { ...nothingImported, rows: 1, bad: 1, heldBack: true };
}

const whole = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
};

function listingIn(content: Buffer): Listing | TableProblem {
  if (!isUtf8(content)) {
    return {
      line: 1,
      refused: 'file/bad-utf-8',
      because: 'This is not valid UTF-8: save the file as UTF-8.',
    };
  }
  try {
    return listing(JSON.parse(content.toString('utf8')), '');
  } catch (error) {
    if (error instanceof SyntaxError)
      return { line: lineOf(error, content), refused: 'file/not-json', because: 'This is not JSON.' };
    if (!(error instanceof UnfitJson)) throw error;
    return { line: 1, column: error.path, refused: 'file/unfit-value', because: error.message };
  }
}

/** V8 says where: `… at position 12 (line 2 column 3)`. */
const lineOf = ({ message }: SyntaxError, content: Buffer): number =>
  Number(/line (\d+)/.exec(message)?.[1] ?? content.toString('utf8').split('\n').length);
