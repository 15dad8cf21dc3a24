import { line, list, oneOf, prose, slug, webAddress } from '#domain/schema';
import { OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';

const anyNumber = { least: 0, most: 100 };

/** The types that a table schema knows, of which cells of ours are. */
export const fieldTypes = ['string', 'date', 'datetime', 'boolean', 'integer', 'number'] as const;

/** The words that cells may hold. */
export class PackageConstraints {
  @Property(list(line('A word.'), anyNumber))
  declare readonly enum: readonly string[];
}

/** A column of a table, as a table schema has it. */
export class PackageField {
  @Property(line('Its name, as the header line has it.'))
  declare readonly name: string;

  @Property(oneOf(fieldTypes, 'Its type.'))
  declare readonly type: (typeof fieldTypes)[number];

  @OptionalProperty(oneOf(['any'], 'Of an instant: ISO 8601, with milliseconds.'))
  declare readonly format?: 'any';

  @Property(prose('What its cells hold.'))
  declare readonly description: string;

  @OptionalProperty(line('The unit of its numbers.'))
  declare readonly unit?: string;

  @OptionalProperty(
    view(() => PackageConstraints, 'The words that its cells may hold, where there are but a few.'),
  )
  declare readonly constraints?: PackageConstraints;
}

/** The columns of a table. */
export class PackageSchema {
  @Property(viewList(() => PackageField, 'Its columns, in their order.'))
  declare readonly fields: readonly PackageField[];

  @Property(list(line('Text of a cell that says nothing: an empty one.'), anyNumber))
  declare readonly missingValues: readonly string[];
}

/** A licence. */
export class PackageLicence {
  @Property(line('Its name among open licences.'))
  declare readonly name: string;

  @Property(line('What it is called.'))
  declare readonly title: string;

  @Property(webAddress('Where it is.'))
  declare readonly path: string;
}

/** A table, at its address. */
export class PackageResource {
  @Property(slug('Its name.'))
  declare readonly name: string;

  @Property(line('What it is called.'))
  declare readonly title: string;

  @Property(prose('What a row of it is.'))
  declare readonly description: string;

  @Property(webAddress('Where it is, as CSV, at the three clocks of the package.'))
  declare readonly path: string;

  @Property(oneOf(['tabular-data-resource'], 'What it is.'))
  declare readonly profile: 'tabular-data-resource';

  @Property(oneOf(['csv'], 'Its format.'))
  declare readonly format: 'csv';

  @Property(oneOf(['text/csv'], 'Its media type.'))
  declare readonly mediatype: 'text/csv';

  @Property(oneOf(['utf-8'], 'Its encoding.'))
  declare readonly encoding: 'utf-8';

  @Property(view(() => PackageSchema, 'Its columns.'))
  declare readonly schema: PackageSchema;
}

/** The whole record as a data package (Frictionless): every table at its address, with what its columns hold. */
export class DataPackageView {
  @Property(webAddress('The standard that it follows.'))
  declare readonly $schema: string;

  @Property(oneOf(['tabular-data-package'], 'The same for readers of its first version.'))
  declare readonly profile: 'tabular-data-package';

  @Property(slug('Its name.'))
  declare readonly name: string;

  @Property(line('What it is called.'))
  declare readonly title: string;

  @Property(prose('What it holds, and how to cite it.'))
  declare readonly description: string;

  @Property(webAddress('The site.'))
  declare readonly homepage: string;

  @Property(viewList(() => PackageLicence, 'The licence.'))
  declare readonly licenses: readonly PackageLicence[];

  @Property(view(() => Replay, 'The three clocks of every table.'))
  declare readonly replay: Replay;

  @Property(viewList(() => PackageResource, 'The tables.'))
  declare readonly resources: readonly PackageResource[];
}
