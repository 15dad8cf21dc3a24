import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { CommandAnswer } from '#contracts/command';
import type { TestDatabase } from '#testing/database';
import {
  asOftenAsTheyLike,
  machineToken,
  projectFolder,
  startProductWithSignIn,
  whenReady,
  type SignInProduct,
} from '../product/index.ts';
import type { FuzzAnswer } from './judge.ts';
import { operationsOf, useCaseOf, type Operation, type JsonSchema } from './operations.ts';
import { usualPool, type Pool } from './pool.ts';
import type { Request } from './requests.ts';

/** A running product with an invented record, what its document says, and how to ask it. */
export interface FuzzedApi {
  readonly document: OpenAPIObject;
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly pool: Pool;
  /** Routes that the product has, as `get /api/trusts/{odsCode}`, whatever its document says. */
  readonly routes: readonly string[];
  readonly send: (request: Request) => Promise<FuzzAnswer>;
  readonly stop: () => Promise<void>;
}

const roles = ['policy-lead', 'trust-reporter.ZZ1', 'reviewer', 'steward', 'analyst', 'operator'];
const lists = [
  'capabilities',
  'milestone-kinds',
  'trust-types',
  'regions',
  'boards',
  'instruments',
  'mechanisms',
];
/** Starts it over an empty database, and puts into it what the examples of its document say. */
export async function startFuzzedApi(database: TestDatabase): Promise<FuzzedApi> {
  const product = await startProductWithSignIn(database, asOftenAsTheyLike);
  try {
    const tokens = new Map<string, string>();
    for (const role of roles) tokens.set(role, await machineToken(product.identity, role));
    const document = (await (await fetch(`${product.address}/openapi.json`)).json()) as OpenAPIObject;
    const send = (request: Request) => ask(product, tokens, request);
    const operations = operationsOf(document);
    const pool = usualPool();
    await putExamplesIn(operations, send, pool);
    await whenReady(product);
    const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, JsonSchema>>;
    return { document, operations, schemas, pool, routes: await routesOf(), send, stop: product.stop };
  } catch (error) {
    await product.stop();
    throw error;
  }
}

async function ask(
  { address }: SignInProduct,
  tokens: ReadonlyMap<string, string>,
  { operation, address: path, as, headers, body }: Request,
): Promise<FuzzAnswer> {
  const token = tokens.get(as ?? '');
  const authorization = token === undefined ? as : `Bearer ${token}`;
  const response = await fetch(`${address}${path}`, {
    method: operation.method.toUpperCase(),
    headers: { ...headers, ...(authorization !== undefined && { authorization }) },
    ...(body !== undefined && { body }),
  });
  const contentType = response.headers.get('content-type') ?? '';
  return { status: response.status, contentType, body: await response.text() };
}

/** Publishes the codes that ship, and then says what the examples say, each by whom it is to be said. */
async function putExamplesIn(
  operations: readonly Operation[],
  send: FuzzedApi['send'],
  pool: Pool,
): Promise<void> {
  const publishing = operations.find((one) => useCaseOf(one) === 'publish-codebook');
  if (!publishing) throw new Error('The document does not tell how to publish a list of codes.');
  for (const list of lists) await put({ ...publishing, examples: [await shipped(list)] }, send, pool);
  for (const operation of operations) {
    if (useCaseOf(operation) !== undefined) await put(operation, send, pool);
  }
}

async function shipped(list: string): Promise<object> {
  const file = join(projectFolder, 'infra/data/codebooks', `${list}.json`);
  const { version, source, codes } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  return { list, version, source, codes };
}

async function put(operation: Operation, send: FuzzedApi['send'], pool: Pool): Promise<void> {
  const { openTo, path, parameters, examples } = operation;
  const [role = ''] = Array.isArray(openTo) ? (openTo as readonly string[]) : [];
  for (const [ordinal, example] of examples.entries()) {
    const key = keyOf(parameters, ordinal);
    const came = await send({
      ...{ operation, address: path, broken: undefined },
      as: role === 'trust-reporter' ? 'trust-reporter.ZZ1' : role,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(example),
    });
    // A list of codes that ships was put in under another key; of a second example the key is not in the document.
    if (came.status < 400) remember(JSON.parse(came.body) as CommandAnswer, key, useCaseOf(operation), pool);
  }
}

/** The key that the document gives to the first example, and made-up ones for the next. */
function keyOf(parameters: Operation['parameters'], ordinal: number): string {
  const said = parameters.find(({ name }) => name === 'Idempotency-Key')?.schema as { example?: string };
  return (said.example ?? '').replace(/.{2}$/, (end) =>
    ordinal === 0 ? end : `${String(ordinal)}0`.slice(0, 2),
  );
}

function remember(
  { stream, events }: CommandAnswer,
  key: string,
  useCase: string | undefined,
  pool: Pool,
): void {
  const ids = events.map(({ id }) => id);
  for (const name of ['entryId', 'assertionId', 'dispute', 'textId']) pool.add(name, ...ids);
  for (const name of ['stream', 'subject', 'from', 'to']) pool.add(name, stream);
  if (useCase === 'claim-influence') pool.add('claim', key);
  if (useCase === 'plan-milestone') {
    for (const name of ['milestone', 'milestoneId']) pool.add(name, key);
  }
}

/** Asks the program itself, from which nothing can be kept out. */
async function routesOf(): Promise<readonly string[]> {
  const program = join(projectFolder, 'dist/apps/api/src/print-document.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--routes']);
  return JSON.parse(stdout) as readonly string[];
}
