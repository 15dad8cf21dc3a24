import type { CodebookView, CodeView } from '#contracts/codebook';
import {
  allCapabilities,
  earliestYear,
  latestYear,
  defaultCapability,
  type PageChange,
  type FilterKey,
  type Filters,
  type YearRange,
} from '../page-state/page-state.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { useMedia } from '../page-state/use-media.ts';
import { FilterSelect } from '../page/filter-select.tsx';

const lists: readonly (readonly [FilterKey, string, Exclude<keyof CodebookView, 'replay' | 'lists'>])[] = [
  ['capability', 'Capability', 'capabilities'],
  ['region', 'Region', 'regions'],
  ['board', 'Board', 'boards'],
  ['trustType', 'Trust type', 'trustTypes'],
  ['supplier', 'Supplier', 'suppliers'],
];

const optionsOf = (codes: readonly CodeView[]) =>
  codes.map(
    ({ code, title }) => [code, title === '' ? capitalised(codeLabel(code)) : capitalised(title)] as const,
  );

/** Options before the codes of the record: all, and of capabilities the default choice. */
const first = (key: FilterKey) =>
  key === 'capability'
    ? ([
        [defaultCapability, 'Records and general'],
        [allCapabilities, 'All'],
      ] as const)
    : ([['', 'All']] as const);

interface FiltersProps {
  readonly codebook: CodebookView | undefined;
  readonly filters: Filters;
  readonly years: YearRange;
  readonly lastYear: number;
  readonly onChange: (change: PageChange) => void;
}

const yearOptions = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => [String(from + index), String(from + index)] as const);

function FilterForm({ codebook, filters, years, lastYear, onChange }: FiltersProps) {
  const to = years.to ?? Math.max(years.from, lastYear);
  return (
    <form
      className="filters"
      role="search"
      aria-label="Narrow down"
      onSubmit={(event) => event.preventDefault()}
    >
      {lists.map(([key, label, list]) => (
        <FilterSelect
          key={key}
          name={key}
          label={label}
          value={filters[key] ?? ''}
          options={[...first(key), ...optionsOf(codebook?.[list] ?? [])]}
          onChange={(value) => onChange({ [key]: value, focus: undefined })}
        />
      ))}
      <span className="filters__years">
        <FilterSelect
          name="from"
          label="Years"
          value={String(years.from)}
          options={yearOptions(Math.min(earliestYear, years.from), to)}
          onChange={(from) => onChange({ from, zoom: undefined, focus: undefined })}
        />
        <FilterSelect
          name="to"
          label="to"
          value={String(to)}
          options={yearOptions(years.from, Math.max(latestYear, to))}
          onChange={(value) =>
            onChange({
              to: Number(value) === lastYear ? undefined : value,
              zoom: undefined,
              focus: undefined,
            })
          }
        />
      </span>
    </form>
  );
}

/** Filters of the national page; each takes effect at once and is kept in the address. Folded on narrow screens. */
export function FilterBar(props: FiltersProps) {
  const narrow = useMedia('(max-width: 40.0525em)');
  if (!narrow) return <FilterForm {...props} />;
  return (
    <details className="filters-fold">
      <summary>Narrow down</summary>
      <FilterForm {...props} />
    </details>
  );
}
