import { count, date, line, odsCode, properName, prose } from '#domain/schema';
import { OptionalProperty, Property, view, viewList, type DateView } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';

/** A name under which a supplier stands on record, as it was named at the time. */
export class SupplierNameView {
  @Property(properName('The name.'))
  declare readonly name: string;

  @OptionalProperty(prose('Why it belongs to the family; left out where the name stands alone.'))
  declare readonly why?: string;
}

/** A trust with a supplier, and since when by this record. */
export class SuppliedTrustView {
  @Property(odsCode('ODS code.'))
  declare readonly ods: string;

  @Property(line('As it is called on the day asked for.'))
  declare readonly name: string;

  @Property(date('Its first entry with the supplier.'))
  declare readonly since: DateView;
}

/** A family of suppliers: names that followed one another, with what stands on record under them. */
export class SupplierFamilyView {
  @Property(properName('The newest name of the family, or the one name.'))
  declare readonly family: string;

  @Property(viewList(() => SupplierNameView, 'The names on record, as they were.'))
  declare readonly names: readonly SupplierNameView[];

  @Property(count('Contracts for record systems on record.'))
  declare readonly contracts: number;

  @Property(count('Systems that went live, of any kind.'))
  declare readonly goLives: number;

  @Property(count('Setbacks.'))
  declare readonly setbacks: number;

  @Property(count('Other entries: awards, plans, and what is neither contract nor system.'))
  declare readonly others: number;

  @Property(viewList(() => SuppliedTrustView, 'The trusts, by the first entry of each.'))
  declare readonly trusts: readonly SuppliedTrustView[];
}

/** Suppliers on record. */
export class SupplierList {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(viewList(() => SupplierFamilyView, 'Each family once, by name.'))
  declare readonly families: readonly SupplierFamilyView[];
}
