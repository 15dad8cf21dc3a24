import { Controller, Get, Inject, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CitationRequest, CitationView, CitedWordsRequest, CitedWordsView } from '#contracts/citation';
import type { Replay } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { invalidRequest } from '../http/problem-error.ts';
import { Today } from '../today/today.ts';
import { referenceFile } from './bibliography.ts';
import { citationViewOf } from './citation-of.ts';
import { textsIn } from './cited-words.ts';
import { OwnAnswers } from './own-answers.ts';

/** Provides the address of the site, as people and programs reach it. */
export const citedSite = Symbol('the site that citations lead to');

const problems = [
  ...(['invalid-request', 'policy-not-found', 'trust-not-found', 'entry-not-found'] as const),
  'no-such-page',
] as const;

/** Answers of this API, cited. */
@ApiTags('citation')
@Controller('api/citation')
export class CitationController {
  constructor(
    private readonly answers: OwnAnswers,
    private readonly today: Today,
    @Inject(citedSite) private readonly publicUrl: URL,
  ) {}

  @Access('public', { asksOthers: true })
  @Get()
  @ApiOperation({
    summary:
      'The citation of an answer: its clocks, a digest of its bytes, CSL-JSON and BibTeX; with a digest, whether it is still the same.',
  })
  @Answers(CitationView, 'The citation.', { problems })
  async cite(
    @Query() request: CitationRequest,
    @Req() asker: FastifyRequest,
  ): Promise<CitationView | StreamableFile> {
    const answer = await this.answers.cited(required(request), asker);
    const { publicUrl, today } = this;
    const citation = citationViewOf({ answer, request, publicUrl, today: today.inLondon() });
    return request.format === undefined || request.format === 'json'
      ? citation
      : referenceFile(citation, request.format);
  }

  @Access('public', { asksOthers: true })
  @Get('words')
  @ApiOperation({
    summary: 'People’s own words that a cited answer leaves out, as they are now, and which were taken away.',
  })
  @Answers(CitedWordsView, 'The words.', { problems })
  async readWords(
    @Query() request: CitedWordsRequest,
    @Req() asker: FastifyRequest,
  ): Promise<CitedWordsView> {
    const { citedAs } = await this.answers.cited(required(request), asker);
    const { bytes } = await this.answers.withWords(citedAs, asker);
    const answer = JSON.parse(bytes.toString()) as { readonly replay: Replay };
    return { replay: answer.replay, words: textsIn(answer) };
  }
}

function required({ of }: CitedWordsRequest): string {
  if (of !== undefined) return of;
  const message = 'Say which answer: its address, from /api/ on.';
  throw invalidRequest([{ field: 'of', code: 'missing', message }]);
}
