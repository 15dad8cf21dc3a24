import type { LineTargetView, PromiseLineView } from '#contracts/policy';
import { capitalised } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { policyStateLabel } from '../labels/policy-labels.ts';
import { paceLabel, publishedLabel } from '../labels/promise-labels.ts';

type TargetState = LineTargetView['policy']['state']['is'];

/** The outcomes of promises, the verdicts first. */
const outcomes = [
  ['Met', ['met']],
  ['Missed', ['missed']],
  ['Given up', ['abandoned', 'withdrawn']],
  ['Past its day, without a verdict on record', ['overdue']],
  ['Taken over by another', ['superseded', 'merged']],
  ['Still to come, or without a day', ['in force', 'open', 'announced', 'ended', 'not yet']],
] as const satisfies readonly (readonly [string, readonly TargetState[]])[];

/** Targets by what became of each; met and missed are there where nothing is, so that it is said. */
export function byOutcome(
  lines: readonly PromiseLineView[],
): readonly { readonly outcome: string; readonly targets: readonly LineTargetView[] }[] {
  const targets = lines.flatMap((line) => line.targets);
  return outcomes
    .map(([outcome, states]) => ({
      outcome,
      targets: targets.filter(({ policy }) => states.some((state) => state === policy.state.is)),
    }))
    .filter(({ outcome, targets: own }) => own.length > 0 || outcome === 'Met' || outcome === 'Missed');
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** The answer of a line in sentences: what became of each target, how often its day moved, and the pace asked and published. */
export function lineSentences({ targets, promises, series }: PromiseLineView): readonly string[] {
  const states = targets.map(({ policy }) => `${policy.title}: ${policyStateLabel(policy.state)}`);
  const moved = promises.filter(({ moved: by }) => by !== undefined).length;
  const easier = promises.filter(({ wording }) => wording === 'easier').length;
  const [first] = promises;
  const count = `${promises.length} ${promises.length === 1 ? 'promise' : 'promises'} since ${first ? dateLabel(first.on) : ''}`;
  const changes = [
    moved === 0 ? 'no day moved' : `the day moved ${times(moved)}`,
    ...(easier === 0 ? [] : [`made easier ${times(easier)}`]),
  ];
  return [
    `${states.join('. ')}.`,
    `${capitalised(count)}: ${changes.join(', ')}.`,
    ...paceSentences(promises, series),
  ];
}

function paceSentences(
  promises: PromiseLineView['promises'],
  series: PromiseLineView['series'],
): readonly string[] {
  const paces = promises.flatMap(({ paths }) => paths.map(({ pace }) => pace));
  const [measured] = series.filter(({ measures }) => measures);
  const [from] = measured?.figures ?? [];
  if (paces.length === 0) return [];
  const asked = {
    leastPerMonth: Math.min(...paces.map(({ leastPerMonth }) => leastPerMonth)),
    mostPerMonth: Math.max(...paces.map(({ mostPerMonth }) => mostPerMonth)),
  };
  const achieved = measured?.achieved;
  return [
    `Those that can be drawn asked for ${paceLabel(asked)}${
      achieved && from
        ? `; from ${publishedLabel(from)} to ${publishedLabel(achieved.to)}, ${paceLabel(achieved.pace)} came.`
        : '.'
    }`,
  ];
}

/** The numbers of promises that name a share and have no path, in words; undefined where there are none. */
export function notDrawnLabel({ promises }: PromiseLineView): string | undefined {
  const numbers = promises.flatMap(({ shares, paths }, at) =>
    shares.length > 0 && paths.length === 0 ? [at + 1] : [],
  );
  return numbers.length === 0
    ? undefined
    : `Not drawn, because no share that counts the same was published by its day: ${numbers.join(', ')}. Promises that name no share are rows alone.`;
}
