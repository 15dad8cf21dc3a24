import { openRecord } from '#testing/record';
import type { TestDatabase } from '#testing/database';
import type { CommandAnswer } from '#contracts/command';
import type { CheckResult } from '../own-cluster/report.ts';
import { asOftenAsTheyLike, machineToken, startProductWithSignIn, whenReady } from '../product/index.ts';
import { compare, type AskProduct, type OracleQuestion, type ProductAnswer } from './compared.ts';
import { anyDay, later } from './days.ts';
import { diceOf, type Dice } from './dice.ts';
import { History } from './history.ts';
import type { Send } from './telling.ts';

/** An invented history that is told, and a product that answers about it. */
export interface ToldProduct {
  readonly history: History;
  readonly ask: AskProduct;
  readonly stop: () => Promise<void>;
}

/** Starts the product over an empty database and tells it a random history, as long as it is said to be. */
export async function tell(database: TestDatabase, seed: number, length: number): Promise<ToldProduct> {
  const product = await startProductWithSignIn(database, asOftenAsTheyLike);
  const record = openRecord(database);
  const stop = async () => {
    await record.close();
    await product.stop();
  };
  try {
    const tokens = new Map<string, Promise<string>>();
    const send: Send = async (as, useCase, request, key) => {
      const token = tokens.get(as) ?? machineToken(product.identity, as);
      tokens.set(as, token);
      const response = await fetch(`${product.address}/api/commands/${useCase}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(request),
      });
      const answer: unknown = await response.json();
      if (response.ok) return answer as CommandAnswer;
      if (response.status === 422 || response.status === 409) return undefined;
      throw new Error(`${useCase} as ${as}: ${String(response.status)} ${JSON.stringify(answer)}`);
    };
    const history = new History(diceOf(seed), send, record);
    await history.begin();
    await history.plot();
    for (let n = 0; n < length; n++) await history.goOn();
    await whenReady(product);
    // With all three clocks given an answer is the same for good.
    const answers = new Map<string, Promise<ProductAnswer>>();
    const ask: AskProduct = (path) => {
      const came = answers.get(path) ?? answerOf(`${product.address}${path}`);
      answers.set(path, came);
      return came;
    };
    return { history, ask, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answerOf(url: string): Promise<ProductAnswer> {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
}

/** The number of questions, and the seed that they are drawn by. */
export interface AskingOrder {
  readonly seed: number;
  readonly times: number;
  readonly onWrong?: (sentence: string) => void;
}

/** Asks at random clocks and compares each answer with the fold. */
export async function askAround(
  { history, ask }: Pick<ToldProduct, 'history' | 'ask'>,
  { seed, times, onWrong = () => undefined }: AskingOrder,
): Promise<CheckResult> {
  const dice = diceOf(seed);
  let [tried, failed] = [0, 0];
  for (let n = 0; n < times; n++) {
    const asked = anythingOf(history, dice);
    for (const { what, product, oracle } of await compare(history.telling.told, ask, asked)) {
      tried += 1;
      if (product === oracle) continue;
      failed += 1;
      onWrong(`${what} at ${JSON.stringify(asked.clocks)}\n  product ${product}\n  oracle  ${oracle}`);
    }
  }
  return {
    tried,
    failed,
    figures: { told: history.telling.told.length, refused: history.telling.refused, clocks: times },
  };
}

function anythingOf({ telling: { told }, milestones }: History, dice: Dice): OracleQuestion {
  const positions = told.map(({ position }) => position);
  const daysOf = (facts: typeof told) => facts.flatMap(({ on }) => (on ? [on.first, on.last] : []));
  const days = daysOf(told);
  const ofTrusts = daysOf(told.filter(({ subject }) => subject.startsWith('trust-')));
  // Days on which something begins or ends, and the days beside them, tell most.
  const day = () =>
    dice.of100(70) ? later(dice.one(dice.of100(40) ? ofTrusts : days), dice.under(3) - 1) : anyDay(dice);
  const closings = told.flatMap(({ type, on }) => (type === 'TrustClosed' && on ? [on.last] : []));
  const turn = dice.under(10);
  const asAt =
    turn < 3
      ? anyDay(dice, [2016, 2021])
      : turn < 5 && closings.length > 0
        ? later(dice.one(closings), dice.under(2))
        : day();
  const known = dice.of100(40) ? later(dice.one(days), dice.under(600)) : '2026-01-01';
  return {
    clocks: {
      asAt,
      knownAt: known < '2026-01-01' ? known : '2026-01-01',
      atPosition: dice.of100(30) ? dice.one(positions) : Math.max(...positions),
    },
    before: later(asAt, -dice.under(2000)),
    milestones: [dice.one([...milestones.keys()]), dice.one([...milestones.keys()])],
  };
}
