import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problemTypes, problemType, type Problem, type ProblemCode } from '#contracts/problem';
import { invalidRequest, ProblemError } from '../http/problem-error.ts';

/** An answer of this API, as somebody who has not signed in gets it. */
export interface OwnAnswer {
  readonly bytes: Buffer;
  /** Path and query under which it is cited, which give these bytes. */
  readonly citedAs: string;
}

/** Asks this API itself, as somebody who has not signed in asks it: by every rule, limit and cache that it has. */
@Injectable()
export class OwnAnswers {
  constructor(private readonly host: HttpAdapterHost) {}

  /**
   * The answer as it is cited: with its clocks, whole, and without anybody's own words. Throws a `ProblemError` where it
   * cannot be cited, or is a problem itself.
   */
  async cited(path: string, asker: FastifyRequest): Promise<OwnAnswer> {
    const first = await this.ask(withParameters(path, { words: 'apart' }), asker);
    if (first.citedAs === undefined)
      throw notCitable('Only whole answers that are the same for everybody can be cited.');
    const { bytes } = first.citedAs === path ? first : await this.ask(first.citedAs, asker);
    return { bytes, citedAs: first.citedAs };
  }

  /** The same answer with the words that it leaves out. */
  withWords(citedAs: string, asker: FastifyRequest) {
    return this.ask(withParameters(citedAs, { words: undefined, shape: undefined }), asker);
  }

  /** The bytes of an answer in JSON, and how it is cited if it can be. Throws a `ProblemError` where it is a problem. */
  private async ask(path: string, asker: FastifyRequest) {
    const { httpAdapter } = this.host;
    const server = httpAdapter.getInstance<FastifyInstance>();
    const { statusCode, headers, rawPayload } = await server.inject({
      method: 'GET',
      url: path,
      headers: { host: asker.headers.host ?? '', accept: 'application/json' },
      remoteAddress: asker.ip,
    });
    if (statusCode !== 200) throw problemIn(rawPayload);
    if (!String(headers['content-type']).startsWith('application/json'))
      throw notCitable('Answers are cited as JSON: leave the format away, or take json-file.');
    return { bytes: rawPayload, citedAs: citedPathIn(headers['link']) };
  }
}

function withParameters(path: string, changed: Readonly<Record<string, string | undefined>>): string {
  const { pathname, searchParams } = new URL(path, 'http://own');
  for (const [name, value] of Object.entries(changed))
    if (value === undefined) searchParams.delete(name);
    else searchParams.set(name, value);
  return `${pathname}?${String(searchParams)}`;
}

/** Path and query of a header that says how to cite. */
function citedPathIn(link: unknown): string | undefined {
  const [, address] = /^<([^>]+)>; rel="cite-as"/.exec(String(link)) ?? [];
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

const notCitable = (message: string): ProblemError =>
  invalidRequest([{ field: 'of', code: 'not-citable', message }]);

/** The problem that was answered, told on. */
function problemIn(body: Buffer): ProblemError {
  const { type, detail, errors = [] } = JSON.parse(body.toString()) as Partial<Problem>;
  const codes = Object.keys(problemTypes) as readonly ProblemCode[];
  const code = codes.find((one) => problemType(one) === type) ?? 'internal';
  if (errors.some(({ field, code: why }) => field === 'words' && why === 'unknown-parameter'))
    return notCitable('Only whole answers that are the same for everybody can be cited.');
  return new ProblemError(code, detail ?? '', errors);
}
