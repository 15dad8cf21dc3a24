import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PromiseList } from '#contracts/policy';
import { ExportRequest, type AnswerForm } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ListPromises } from './list-promises.query.ts';
import { sharesAsRows, promiseTable } from './promise-table.ts';

/** Promises, line by line. */
@ApiTags('targets')
@Controller('api/promises')
export class PromisesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary:
      'Each promise as it was made, moved and reworded, by lines of targets that continue one another, with the pace that it asked for, as JSON or, a row for each path, as a file.',
  })
  @Answers(PromiseList, 'The lines of promises.', { problems: ['invalid-request'], file: true })
  async listPromises(
    @Query() asked: ExportRequest,
    @AskedForm() form: AnswerForm,
  ): Promise<PromiseList | StreamableFile> {
    const today = this.today.inLondon();
    const list = await this.queries.execute(new ListPromises({ replay: replayOf(asked), today }));
    if (form === 'json') return list;
    return this.exports.listFile(promiseTable, list, { form, asked, rows: sharesAsRows(list) });
  }
}
