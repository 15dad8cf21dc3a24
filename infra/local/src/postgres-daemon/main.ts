import { runDaemon } from './run-daemon.ts';
import { asLine, type DaemonOptions } from './messages.ts';

/**
 * The daemon as a process of its own: it outlives a supervisor that is killed, in order to stop PostgreSQL, and it
 * is in no terminal's group of processes, so that Ctrl-C stops the server last and not at once with all the rest.
 */
const isOrder = (value: unknown): value is DaemonOptions =>
  typeof value === 'object' && value !== null && 'directory' in value && 'disposable' in value;

const order: unknown = JSON.parse(process.argv[2] ?? 'null');
if (!isOrder(order))
  throw new Error('The keeper needs its order as JSON. It is started by Throughline itself.');

const toldToStop = Promise.withResolvers<undefined>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => toldToStop.resolve(undefined));
// Whoever started it reads one line and goes; and what it prints has to find room.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await runDaemon(order, (address) => process.stdout.write(asLine(address)), toldToStop.promise);
process.exit(0);
