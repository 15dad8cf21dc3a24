import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AdoptionRequest, AdoptionView } from '#contracts/adoption';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ShowAdoption } from './show-adoption.query.ts';

/** The spread of a milestone among trusts, as far as the record goes. */
@ApiTags('adoption')
@Controller('api/adoption')
export class AdoptionController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({ summary: 'Go-lives on record here, day by day, beside shares as others published them.' })
  @Answers(AdoptionView, 'The count and the published shares.', { problems: ['invalid-request'] })
  showAdoption(@Query() request: AdoptionRequest): Promise<AdoptionView> {
    const today = this.today.inLondon();
    const { milestone = 'epr-go-live', merger = 'censor' } = request;
    return this.queries.execute(new ShowAdoption({ milestone, merger, replay: replayOf(request), today }));
  }
}
