import { SuppliedTrustView, SupplierFamilyView, type SupplierList } from '#contracts/supplier';
import type { TrustSummary } from '#contracts/trust';
import { line, list } from '#domain/schema';
import { boundsOf, column, columnsOf } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { placeColumns, type TrustPlaces } from '../table/trust-place.ts';

/** A family of suppliers, and one trust that has it; a family without any has a row too. */
interface SuppliedRow {
  readonly of: SupplierFamilyView;
  readonly trust?: SuppliedTrustView;
  readonly place?: TrustSummary | undefined;
}

/** The trusts of each family. */
export const supplierRows = ({ families }: SupplierList, places: TrustPlaces): readonly SuppliedRow[] =>
  families.flatMap((of): readonly SuppliedRow[] =>
    of.trusts.length === 0
      ? [{ of }]
      : of.trusts.map((trust) => ({ of, trust, place: places.get(trust.ods) })),
  );

const family = columnsOf(SupplierFamilyView, (row: SuppliedRow) => row.of);
const trust = columnsOf(SuppliedTrustView, (row: SuppliedRow) => row.trust);

/** Suppliers as rows, by family and trust. */
export const supplierTable: Table<SuppliedRow> = {
  name: 'suppliers',
  title: 'Suppliers',
  says: 'Each row is a trust of a family of suppliers: names that followed one another. Counts are of the family, the same on each of its rows.',
  path: '/api/suppliers',
  columns: [
    family('family', 'family'),
    column(
      'names',
      list(line('The names on record, as they were. Several are separated by ;.'), { least: 0, most: 100 }),
      (row) => row.of.names.map(({ name }) => name).join(';'),
    ),
    family('contracts', 'contracts'),
    family('go_lives', 'goLives'),
    family('setbacks', 'setbacks'),
    family('others', 'others'),
    trust('trust_ods', 'ods'),
    trust('trust_name', 'name'),
    ...placeColumns(({ place }: SuppliedRow) => place),
    trust('since', 'since'),
    ...boundsOf('since', (row: SuppliedRow) => row.trust?.since),
  ],
};
