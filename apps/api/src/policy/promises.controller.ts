import { Controller, Get, Headers, Query, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PromiseList } from '#contracts/policy';
import { ExportRequest } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { csvFile } from '../csv/csv-file.ts';
import { preferredForm } from '../csv/preferred-form.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ListPromises } from './list-promises.query.ts';
import { promiseColumns, promiseRows } from './promise-columns.ts';

/** Promises, line by line. */
@ApiTags('targets')
@Controller('api/promises')
export class PromisesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary:
      'Each promise as it was made, moved and reworded, by lines of targets that continue one another, with the pace that it asked for, as JSON or, a row for each path, as CSV.',
  })
  @Answers(PromiseList, 'The lines of promises.', { problems: ['invalid-request'], csv: true })
  async listPromises(
    @Query() { format, ...request }: ExportRequest,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PromiseList | StreamableFile> {
    const form = format ?? preferredForm(accept);
    const today = this.today.inLondon();
    const list = await this.queries.execute(new ListPromises({ replay: replayOf(request), today }));
    void reply.header('vary', 'accept');
    if (form === 'json') return list;
    return csvFile('promises', list.replay, {
      columns: promiseColumns(list.replay),
      pages: promiseRows(list),
      form,
    });
  }
}
