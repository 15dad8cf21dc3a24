import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '#contracts/command';
import { anyDate, later, type Dated, type Years } from './days.ts';
import type { Dice } from './dice.ts';
import type { Told } from './told.ts';

/** Sends one command as somebody in a role; fulfilled with undefined where it is refused. */
export type Send = (
  as: string,
  useCase: string,
  request: object,
  key: string,
) => Promise<CommandAnswer | undefined>;

/** The source of every invented statement. */
export const inventedPaperSource = { title: 'An invented paper', url: 'https://example.org/paper' };
/** The provenance of every invented command. */
export const inventedProvenance = { source: inventedPaperSource, confidence: 'high' };

/** Says things over HTTP, and remembers what was taken in. */
export class Telling {
  readonly told: Told[] = [];
  refused = 0;
  /** Years in which what is said happens; any when undefined. */
  years: Years | undefined;
  readonly #dice: Dice;
  readonly #send: Send;

  constructor(dice: Dice, send: Send) {
    this.#dice = dice;
    this.#send = send;
  }

  async publish(list: string, ...codes: readonly string[]): Promise<void> {
    const request = {
      list,
      version: 1,
      codes: codes.map((code) => ({ code, title: code })),
      source: inventedPaperSource,
    };
    const answer = await this.#send('steward', 'publish-codebook', request, randomUUID());
    if (!answer) throw new Error(`The list of ${list} was refused.`);
  }

  dated(
    role: string,
    useCase: string,
    subject: string,
    request: object,
    type: string,
    data: Readonly<Record<string, string>>,
    key?: string,
  ): Promise<void> {
    const on = anyDate(this.#dice, this.years);
    const knownOn = this.#dice.of100(70) ? on.last : later(on.last, this.#dice.under(1500));
    const whole = { ...request, ...inventedProvenance, occurred: on.edtf, knownOn };
    return this.say(role, useCase, subject, whole, type, data, { on, knownOn, key });
  }

  async say(
    role: string,
    useCase: string,
    subject: string,
    request: object,
    type: string,
    data: Readonly<Record<string, string>>,
    more: { readonly on?: Dated; readonly knownOn?: string; readonly key?: string | undefined } = {},
  ): Promise<void> {
    const { key = randomUUID(), ...dated } = more;
    const answer = await this.#send(role, useCase, request, key);
    const [event] = answer?.events ?? [];
    if (!answer || !event) this.refused += 1;
    else this.told.push({ id: event.id, subject, type, position: Number(answer.position), data, ...dated });
  }
}
