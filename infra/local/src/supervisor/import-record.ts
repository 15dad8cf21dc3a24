import { LocalFailure } from '../failure/local-failure.ts';
import { recordImportBegun, recordImportEnded, recallImport, type ImportMemory } from './import-memory.ts';
import type { LogIdentity } from './log-identity.ts';
import { directoryDigest } from './record-digest.ts';
import { howItEnded, lastLogLines, type Ending, type ServiceProcess } from './service.ts';

/** Exit codes of the command line, as docs/import.md has them. */
const ended = { done: 0, rowsBad: 3, rowsDiffer: 5 } as const;

/** The record that ships, where it goes, and how it gets there. */
export interface RecordOrder {
  readonly ownerUrl: string;
  readonly dataDirectory: string;
  /** Looks at the log as it stands now. */
  readonly stand: () => Promise<LogIdentity>;
  /** Imports it; fulfilled when the program has ended. */
  readonly run: () => Promise<{ readonly service: ServiceProcess; readonly ending: Ending }>;
  readonly onProgress: (doing: string) => void;
}

/**
 * Imports the record that ships unless this log has it to the end. An import that was cut is never remembered as one
 * that came to its end: it is run again, and adds what is missing. Fulfilled with what is there then: `all`, or `older`
 * where an earlier record is there whole and the new one has bad rows, which another start would not mend. Rejects with
 * `local/record-unfinished` where only a part is there.
 */
export async function ensureRecordImported(order: RecordOrder): Promise<'all' | 'older'> {
  const { ownerUrl, onProgress } = order;
  const digest = await directoryDigest(order.dataDirectory);
  const before = await order.stand();
  const memory = await recallImport(ownerUrl, digest, before);
  if (memory.is === 'imported') return 'all';
  onProgress(beginning(memory, before));
  await recordImportBegun(ownerUrl, digest);
  const { service, ending } = await order.run();
  const after = await order.stand();
  if ((ending === ended.done || ending === ended.rowsDiffer) && after.id !== undefined) {
    await recordImportEnded(ownerUrl, digest, { ...after, id: after.id });
    if (ending === ended.rowsDiffer) onProgress(differing(service));
    return 'all';
  }
  if (memory.is === 'missing' || ending !== ended.rowsBad) throw await unfinished(service, ending);
  onProgress(`What is new in the record was not imported whole: rows are bad. See ${service.logFile}`);
  return 'older';
}

function beginning({ is, begun }: ImportMemory, { id }: LogIdentity): string {
  const what = is === 'missing' ? 'Importing the record' : 'Importing what is new in the record';
  return begun && id !== undefined
    ? `${what}: the last import did not come to its end, and goes on where it stopped`
    : what;
}

const differing = ({ logFile }: ServiceProcess): string =>
  `Rows of the record say otherwise than what is recorded here, and were not written. See ${logFile}`;

async function unfinished(service: ServiceProcess, ending: Ending): Promise<LocalFailure> {
  const why =
    ending === ended.rowsBad
      ? 'rows are bad, and nothing of their file or of those after it was written. Mend the rows named below; then'
      : `it stopped unexpectedly (${howItEnded(ending)}). The reason is below; when it is mended,`;
  return new LocalFailure(
    'local/record-unfinished',
    `the record was not imported to the end: ${why} run npm start again. It goes on where this one stopped: ` +
      `what is there stays, and nothing is added twice.\nThe import last said (${service.logFile}):\n${await lastLogLines(service)}`,
  );
}
