import * as fc from 'fast-check';
import { brokenBody, hostile, noBody } from './breaking.ts';
import { fitting, type Making } from './fitting.ts';
import { useCaseOf, type Operation, type Parameter } from './operations.ts';

/** A request that is ready to be sent. */
export interface Request {
  readonly operation: Operation;
  readonly address: string;
  /** The name of a token, what to send instead of one, or nothing. */
  readonly as: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The part that was broken on purpose; undefined where everything fits the document. */
  readonly broken: string | undefined;
}

interface Made {
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly as: string | undefined;
}

const anybody = ['policy-lead', 'trust-reporter.ZZ1', 'reviewer', 'steward', 'analyst', 'operator'];
const tokenOf = (role: string): string => (role === 'trust-reporter' ? 'trust-reporter.ZZ1' : role);

const usedKeys = fc.constantFrom(
  '019b76da-a800-7000-8000-00000000000a',
  '019b76da-a800-7000-8000-00000000000b',
);

/** A value once in so many times, and else none. */
const oneIn = <Value>(times: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: times - 1, arbitrary: fc.constant(undefined) });

/** Those who may ask; where anybody may, somebody or nobody. */
const askers = ({ openTo }: Operation): fc.Arbitrary<string | undefined> =>
  openTo === 'public'
    ? oneIn(3, fc.constantFrom(...anybody))
    : fc.constantFrom(...(openTo === 'signed-in' ? anybody : openTo.map(tokenOf)));

const parameterValues = (parameters: readonly Parameter[], making: Making) =>
  fc.record(Object.fromEntries(parameters.map((one) => [one.name, given(one, making)])));

function given({ name, required, schema }: Parameter, making: Making): fc.Arbitrary<unknown> {
  // What another answer gave cannot be made up.
  if (name === 'cursor') return fc.constant(undefined);
  // Most versions that one could make up are not the one that there is.
  if (name === 'If-Match') return oneIn(25, fc.constantFrom('"1"', '"5"'));
  // A key that was used is used again, for something else.
  if (name === 'Idempotency-Key') {
    return fc.oneof({ weight: 1, arbitrary: usedKeys }, { weight: 15, arbitrary: fc.uuid({ version: 7 }) });
  }
  const value = fitting(schema, name, making);
  return required === true ? value : oneIn(8, value);
}

/** A request as the document says that it may be made. */
export const fittingRequest = (operation: Operation, making: Making): fc.Arbitrary<Request> =>
  fc
    .record({
      values: parameterValues(operation.parameters, making),
      body: operation.body
        ? fc.oneof(
            { weight: 9, arbitrary: fitting(operation.body, '', making) },
            { weight: operation.examples.length, arbitrary: fc.constantFrom(...some(operation.examples)) },
          )
        : fc.constant(undefined),
      as: askers(operation),
    })
    .map((made) => written(operation, made));

const some = (examples: readonly unknown[]): readonly unknown[] => (examples.length > 0 ? examples : [{}]);

function written(operation: Operation, { values, body, as }: Made, broken?: string): Request {
  return {
    operation,
    address: addressOf(operation, values),
    as,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headersOf(operation, values),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    broken,
  };
}

const headersOf = ({ parameters }: Operation, values: Made['values']): Record<string, string> =>
  Object.fromEntries(
    parameters
      .filter(({ in: where, name }) => where === 'header' && values[name] !== undefined)
      .map(({ name }) => [name, asText(values[name])]),
  );

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Percent-encodes anything, half characters included, which no client of ours could send. */
const encoded = (text: string): string =>
  text.isWellFormed()
    ? encodeURIComponent(text)
    : text.replace(/[^]/g, (unit) => `%${unit.charCodeAt(0).toString(16).slice(-2).padStart(2, '0')}`);

function addressOf({ path, parameters }: Operation, values: Made['values']): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = encoded(asText(values[name]));
    // These lead to another address, as every client sees to.
    return ['', '.', '..'].includes(text) ? '%20' : text;
  });
  const query = parameters
    .filter(({ in: where, name }) => where === 'query' && values[name] !== undefined)
    .flatMap(({ name }) => [values[name]].flat().map((value) => `${name}=${encoded(asText(value))}`));
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

/** One of the ways in which a request can be wrong, in one place. */
export const brokenRequest = (operation: Operation, making: Making): fc.Arbitrary<Request> => {
  const whole = fittingRequest(operation, making);
  const ways = [brokenAddress(whole), brokenToken(whole), ...(operation.body ? [brokenContent(whole)] : [])];
  return fc.oneof(...ways, ...(useCaseOf(operation) === undefined ? [] : [brokenHeaders(whole)]));
};

const brokenContent = (whole: fc.Arbitrary<Request>): fc.Arbitrary<Request> =>
  whole.chain((request) =>
    fc.oneof(
      {
        weight: 6,
        arbitrary: brokenBody(JSON.parse(request.body ?? '{}')).map((body) => ({
          ...request,
          body: JSON.stringify(body),
          broken: 'a part of the body',
        })),
      },
      { weight: 2, arbitrary: noBody.map((body) => ({ ...request, body, broken: 'the body' })) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'a')
          .map((type) => ({
            ...request,
            headers: { ...request.headers, 'content-type': type },
            broken: 'the media type',
          })),
      },
    ),
  );

const brokenHeaders = (whole: fc.Arbitrary<Request>): fc.Arbitrary<Request> =>
  fc
    .tuple(
      whole,
      fc.constantFrom('Idempotency-Key', 'If-Match'),
      fc.constantFrom('', 'a', '*', 'W/"1"', '"', '-1', '7'),
    )
    .map(([request, name, value]) => ({
      ...request,
      headers: { ...request.headers, [name]: value },
      broken: name,
    }));

const brokenToken = (whole: fc.Arbitrary<Request>): fc.Arbitrary<Request> =>
  fc
    .tuple(whole, fc.constantFrom(undefined, 'Bearer a.b.c', 'Basic YTpi', ...anybody))
    .map(([request, as]) => ({
      ...request,
      as,
      broken: 'who asks',
    }));

const brokenAddress = (whole: fc.Arbitrary<Request>): fc.Arbitrary<Request> =>
  fc.tuple(whole, fc.string({ maxLength: 12 }), hostile).map(([request, name, value]) => ({
    ...request,
    address:
      `${request.address}${request.address.includes('?') ? '&' : '?'}${encoded(name)}=${encoded(asText(value))}`.slice(
        0,
        6000,
      ),
    broken: 'the address',
  }));
