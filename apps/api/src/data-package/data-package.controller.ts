import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataPackageView } from '#contracts/data-package';
import { ReplayRequest } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { ShowCodebook } from '../codebook/show-codebook.query.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { dataPackageOf } from './data-package-of.ts';

/** The record as a data package. */
@ApiTags('data package')
@Controller('api/datapackage.json')
export class DataPackageController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary: 'Every table at its address, with what its columns hold: a data package of Frictionless Data.',
  })
  @Answers(DataPackageView, 'The data package.', { problems: ['invalid-request'] })
  async showDataPackage(@Query() asked: ReplayRequest): Promise<DataPackageView> {
    // Clocks that were left out are those of an answer of now.
    const { replay } = await this.queries.execute(
      new ShowCodebook({ replay: replayOf(asked), today: this.today.inLondon() }),
    );
    return dataPackageOf(replay, this.exports.publicUrl);
  }
}
