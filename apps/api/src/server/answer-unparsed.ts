import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '#contracts/problem';
import type { Log } from '#observability/logs';
import { ProblemError } from '../http/problem-error.ts';
import { problemReportOf } from '../http/problem-report.ts';
import { shortenedAddress } from './shortened-address.ts';

type Headers = Readonly<Record<string, string>>;

/** Problems for the errors of Node's parser, which gives such a request up. */
const given: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'Send an address and headers of 16 KiB at most, together.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['too-large', 'The request is larger than what is taken here.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'Send the whole request within half a minute.'],
};
const notHttp = ['invalid-request', 'This is not a request of HTTP/1.1.'] as const;
const unmet = ['expectation-failed', 'Send no Expect header, or ‘100-continue’.'] as const;

/** Gives what is not HTTP, or did not come to its end, an answer that is, with the headers of all others. The connection ends. */
export const answerUnparsed =
  (log: Log, headers: Headers) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const { status, body, all } = answerOf(given[error.code ?? ''] ?? notHttp, headers);
    log.info({ from: networkOf(socket), statusCode: status, reason: error.code }, 'not a request');
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
  };

/** Answers those who expect of us what we do not do, which Node (24) would answer by itself, without our headers. */
export function answerUnmetExpectations(server: Server, log: Log, headers: Headers): void {
  server.on('checkExpectation', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const { status, body, all } = answerOf(unmet, headers);
    log.info({ from: networkOf(socket), statusCode: status, reason: 'Expect' }, 'not a request');
    response.writeHead(status, all).end(body);
  });
}

const networkOf = ({ remoteAddress }: Socket): string => shortenedAddress(remoteAddress ?? '');

function answerOf([code, detail]: readonly [ProblemCode, string], headers: Headers) {
  const { problem } = problemReportOf(new ProblemError(code, detail), `urn:uuid:${randomUUID()}`);
  const body = JSON.stringify(problem);
  const all = {
    ...headers,
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  return { status: problem.status, body, all };
}
