import type { AppendOutcome } from '../append-batching/append-outcome.ts';
import type { WrittenRequest } from '../writable/check-request.ts';
import { appendOne, expectedNumber } from './append-one.ts';
import { integerArray, jsonArray, textArray, uuidArray } from './arrays.ts';
import type { LogConnections } from './connections.ts';
import { isContentRefused, postgresUnavailable } from './failures.ts';

interface OutcomeRow extends AppendOutcome {
  readonly request: number;
}

const statement = {
  name: 'log-append',
  text: `select request, outcome, version, position from log.append(
    $1::text[], $2::integer[], $3::integer[], $4::integer[], $5::integer[], $6::integer[], $7::text[], $8::uuid[],
    $9::text[], $10::integer[], $11::jsonb[], $12::jsonb[])`,
};

/**
 * Writes all requests in one call and one transaction, a single event in a call of its own kind; outcomes in the order of the requests. Where what stands in one of
 * them is refused, none is written, and each goes by itself. Rejects with `LogUnavailable`.
 */
export async function appendToPostgres(
  connections: LogConnections,
  requests: readonly WrittenRequest[],
  rounds: readonly number[],
): Promise<(AppendOutcome | Error | undefined)[]> {
  const [request, ...others] = requests;
  const [event, ...more] = request?.events ?? [];
  const isOne = others.length === 0 && more.length === 0;
  const placed = request && event && isOne ? await appendOne(connections, request, event) : undefined;
  if (placed) return [placed];
  try {
    return await appendTogether(connections, requests, rounds);
  } catch (error) {
    if (requests.length === 1 || !isContentRefused(error)) throw error;
    return appendEach(connections, requests);
  }
}

async function appendEach(
  connections: LogConnections,
  requests: readonly WrittenRequest[],
): Promise<(AppendOutcome | Error | undefined)[]> {
  const outcomes: (AppendOutcome | Error | undefined)[] = [];
  for (const request of requests) {
    const [outcome] = await appendTogether(connections, [request], [0]).catch((error: unknown) => [
      postgresUnavailable(error),
    ]);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function appendTogether(
  connections: LogConnections,
  requests: readonly WrittenRequest[],
  rounds: readonly number[],
): Promise<(AppendOutcome | undefined)[]> {
  const events = requests.flatMap(({ stream, events: own }, index) =>
    own.map((event, nth) => ({ event, stream, request: index + 1, nth: nth + 1 })),
  );
  const rows = await connections.run<OutcomeRow>(statement, [
    textArray(requests.map(({ stream }) => stream)),
    integerArray(requests.map(({ expected }) => expectedNumber(expected))),
    integerArray(requests.map(({ events: own }) => own.length)),
    integerArray(rounds),
    integerArray(events.map(({ request }) => request)),
    integerArray(events.map(({ nth }) => nth)),
    textArray(events.map(({ stream }) => stream)),
    uuidArray(events.map(({ event }) => event.id)),
    textArray(events.map(({ event }) => event.type)),
    integerArray(events.map(({ event }) => event.schemaVersion)),
    jsonArray(events.map(({ event }) => event.data)),
    jsonArray(events.map(({ event }) => event.metadata)),
  ]);
  const byRequest = new Map(rows.map((row) => [row.request, row]));
  return requests.map((_, index) => byRequest.get(index + 1));
}
