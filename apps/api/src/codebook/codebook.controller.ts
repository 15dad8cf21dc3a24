import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CodebookView } from '#contracts/codebook';
import { ReplayRequest } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ShowCodebook } from './show-codebook.query.ts';

/** Codes, with what people call them. */
@ApiTags('codebook')
@Controller('api/codebook')
export class CodebookController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({ summary: 'The codes that filters take, those alone that the record uses.' })
  @Answers(CodebookView, 'The lists of codes.', { problems: ['invalid-request'] })
  showCodebook(@Query() request: ReplayRequest): Promise<CodebookView> {
    const today = this.today.inLondon();
    return this.queries.execute(new ShowCodebook({ replay: replayOf(request), today }));
  }
}
