export type {
  Amount,
  Confidence,
  DatedEvent,
  Day,
  Entry,
  Fact,
  FinancialYears,
  FreeText,
  KeptText,
  Known,
  PartialDate,
  Recorded,
  Registration,
  Source,
  Statement,
} from '../schema/index.ts';
export * from './certain.ts';
export * from './characters.ts';
export * from './day.ts';
export * from './decider.ts';
export * from './decision.ts';
export * from './reducer.ts';
export * from './money.ts';
export * from './names.ts';
export * from './partial-date.ts';
export * from './provenance.ts';
export * from './source.ts';
export * from './text.ts';
