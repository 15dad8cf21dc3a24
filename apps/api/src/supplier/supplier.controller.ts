import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ExportRequest, type AnswerForm } from '#contracts/replay';
import { SupplierList } from '#contracts/supplier';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { placesAt } from '../trust/places-at.ts';
import { ListSuppliers } from './list-suppliers.query.ts';
import { supplierRows, supplierTable } from './supplier-table.ts';

/** Suppliers, as they were named at the time. */
@ApiTags('suppliers')
@Controller('api/suppliers')
export class SupplierController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary:
      'Suppliers on record by family, as at a day, each with its trusts; as JSON or, a row for each trust, as a file.',
  })
  @Answers(SupplierList, 'The families of suppliers.', { problems: ['invalid-request'], file: true })
  async listSuppliers(
    @Query() asked: ExportRequest,
    @AskedForm() form: AnswerForm,
  ): Promise<SupplierList | StreamableFile> {
    const today = this.today.inLondon();
    const list = await this.queries.execute(new ListSuppliers({ replay: replayOf(asked), today }));
    if (form === 'json') return list;
    const places = await placesAt(list.replay, today, this.queries);
    return this.exports.listFile(supplierTable, list, { form, asked, rows: supplierRows(list, places) });
  }
}
