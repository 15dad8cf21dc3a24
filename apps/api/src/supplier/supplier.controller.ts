import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReplayRequest } from '#contracts/replay';
import { SupplierList } from '#contracts/supplier';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ListSuppliers } from './list-suppliers.query.ts';

/** Suppliers, as they were named at the time. */
@ApiTags('suppliers')
@Controller('api/suppliers')
export class SupplierController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({ summary: 'Suppliers on record by family, as at a day, each with its trusts.' })
  @Answers(SupplierList, 'The families of suppliers.', { problems: ['invalid-request'] })
  listSuppliers(@Query() request: ReplayRequest): Promise<SupplierList> {
    const today = this.today.inLondon();
    return this.queries.execute(new ListSuppliers({ replay: replayOf(request), today }));
  }
}
