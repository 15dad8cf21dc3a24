import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { SupplierList } from '#contracts/supplier';
import type { Day } from '#domain/kernel';
import type { AskedReplay } from '#read-models/replay';
import { SupplierQueries } from '#read-models/supplier';

/** Asks for every family of suppliers. */
export class ListSuppliers extends Query<SupplierList> {
  constructor(readonly question: { readonly replay: AskedReplay; readonly today: Day }) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListSuppliers)
export class ListSuppliersHandler implements IQueryHandler<ListSuppliers> {
  constructor(private readonly suppliers: SupplierQueries) {}

  execute({ question }: ListSuppliers): Promise<SupplierList> {
    return this.suppliers.list(question);
  }
}
