import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CodebookView } from '#contracts/codebook';
import { ExportRequest, type AnswerForm } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { codeRows, codeTable } from './codebook-table.ts';
import { ShowCodebook } from './show-codebook.query.ts';

/** Codes, with what people call them. */
@ApiTags('codebook')
@Controller('api/codebook')
export class CodebookController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary:
      'The codes that filters take, those alone that the record uses; as a file, every published list.',
  })
  @Answers(CodebookView, 'The lists of codes.', { problems: ['invalid-request'], file: true })
  async showCodebook(
    @Query() asked: ExportRequest,
    @AskedForm() form: AnswerForm,
  ): Promise<CodebookView | StreamableFile> {
    const today = this.today.inLondon();
    const book = await this.queries.execute(new ShowCodebook({ replay: replayOf(asked), today }));
    if (form === 'json') return book;
    return this.exports.listFile(codeTable, book, { form, asked, rows: codeRows(book) });
  }
}
