// Sixty clients of one kind, in a process of their own, which ends when it is told to or when its parent does.
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { kindsOn } from './kinds.ts';
import type { GreedyOrder } from './greedy.ts';

const [given = ''] = process.argv.slice(2);
const { address, page, kind: name, clients, addresses } = JSON.parse(given) as GreedyOrder;
const { hostname, port } = new URL(address);
const kind = kindsOn(page).find((one) => one.name === name);
if (!kind) throw new Error(`There is no kind ${name}.`);

const counts: Record<string, number> = {};
let isReady = false;
/** Notes what came. With the first of it they are at work, and whoever started them goes on. */
function count(what: string | number): void {
  counts[what] = (counts[what] ?? 0) + 1;
  if (!isReady) process.send?.('ready');
  isReady = true;
}
let asked = 0;

/** Asks, reads all of the answer, and asks again. */
function insist(client: number): void {
  const localAddress = addresses[client % addresses.length];
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const again = (): void => {
    asked += 1;
    const options = {
      ...{ agent, hostname, port, path: kind?.path(asked), headers: kind?.headers },
      ...(localAddress !== undefined && { localAddress }),
    };
    get(options, (answer: IncomingMessage) => {
      count(answer.statusCode ?? 0);
      answer
        .on('end', again)
        .on('error', () => undefined)
        .resume();
    }).on('error', () => {
      count('cut');
      setTimeout(again, 20);
    });
  };
  again();
}

/** Asks many times on one connection, and reads nothing. */
function stall(client: number): void {
  const localAddress = addresses[client % addresses.length];
  const socket = connect({
    host: hostname,
    port: Number(port),
    ...(localAddress !== undefined && { localAddress }),
  });
  socket.pause();
  socket
    .on('error', () => undefined)
    .on('close', () => {
      count('cut');
      setTimeout(() => stall(client), 20);
    });
  const request = `GET ${kind?.path(client) ?? '/'} HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`;
  socket.write(request.repeat(40));
  count('stalled');
}

for (let client = 0; client < clients; client += 1) (kind.stalls === true ? stall : insist)(client);
process.once('message', () => process.send?.(counts, () => process.exit(0)));
process.once('disconnect', () => process.exit(0));
