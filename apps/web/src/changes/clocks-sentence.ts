import type { Replay } from '#contracts/replay';
import { dayLabel } from '../labels/date-labels.ts';
import { replayKeys } from '../page-state/page-state.ts';

type Clock = (typeof replayKeys)[number];

const words: Readonly<Record<Clock, (replay: Replay) => string>> = {
  asAt: ({ asAt }) => `as at ${dayLabel(asAt)}`,
  knownAt: ({ knownAt }) => `known on ${dayLabel(knownAt)}`,
  atPosition: ({ atPosition }) => `position ${Number(atPosition).toLocaleString('en-GB')}`,
};

const said = (replay: Replay, clocks: readonly Clock[]): string =>
  clocks.map((clock) => words[clock](replay)).join(', ');

/** The clocks of two sides in words: those that differ, then those that both share. */
export function clocksSentence(from: Replay, to: Replay): string {
  const differing = replayKeys.filter((clock) => from[clock] !== to[clock]);
  const shared = replayKeys.filter((clock) => from[clock] === to[clock]);
  const between = `from ${said(from, differing)} to ${said(to, differing)}`;
  if (differing.length === 0) return `both ${said(from, shared)}`;
  return shared.length === 0 ? between : `${between}, both ${said(from, shared)}`;
}
