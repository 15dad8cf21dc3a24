import { TrustSummary } from '#contracts/trust';
import { columnsOf, type Column } from './column.ts';

/** Trusts by their ODS codes, as at the replay of an answer. */
export type TrustPlaces = ReadonlyMap<string, TrustSummary>;

/** The places of trusts on record. */
export const placesOf = (trusts: readonly TrustSummary[]): TrustPlaces =>
  new Map(trusts.map((trust) => [trust.ods, trust]));

/** Region, board and type of the trust that a row is about, as at the day asked for: what filters go by. */
export function placeColumns<Row>(of: (row: Row) => TrustSummary | undefined): readonly Column<Row>[] {
  const place = columnsOf(TrustSummary, of);
  return [place('trust_region', 'region'), place('trust_board', 'board'), place('trust_type', 'trustType')];
}
