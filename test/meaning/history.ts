import { randomUUID } from 'node:crypto';
import { relates, type SpecRecord } from '#testing/record';
import { anyDate, later } from './days.ts';
import type { Dice } from './dice.ts';
import { capabilities, happenings, kinds, inventedTrusts } from './invented.ts';
import { inventedProvenance, inventedPaperSource, Telling, type Send } from './telling.ts';

/** Days of knowledge end before the product's today. */
const lastKnown = '2026-01-01';

/** An invented history: what was said over HTTP, and taken in. */
export class History {
  readonly milestones = new Map<string, { readonly trust: string; readonly kind: string }>();
  readonly policies = new Map<string, string>();
  readonly #dice: Dice;
  readonly telling: Telling;
  readonly #record: SpecRecord;

  constructor(dice: Dice, send: Send, record: SpecRecord) {
    this.#dice = dice;
    this.telling = new Telling(dice, send);
    this.#record = record;
  }

  /** Publishes codes, and registers trusts and policies; some trusts open and close, some of them are never said to. */
  async begin(): Promise<void> {
    await this.telling.publish('capabilities', ...capabilities);
    await this.telling.publish('milestone-kinds', 'epr-go-live', 'gde-selected');
    await this.telling.publish('trust-types', 'acute');
    await this.telling.publish('regions', 'London');
    await this.telling.publish('mechanisms', 'funding');
    for (const ods of inventedTrusts) {
      const request = { ods, name: `${ods} NHS TRUST`, trustType: 'acute', foundationTrust: false, region: 'London', source: inventedPaperSource }; // prettier-ignore
      await this.telling.say('steward', 'register-trust', `trust-${ods}`, request, 'TrustRegistered', {});
    }
    for (const [place, kind] of [
      'programme',
      'mandate',
      'strategy',
      'funding-round',
      'funding-round',
    ].entries()) {
      const ref = `zz-${String(place)}`;
      const own = [this.#dice.one(capabilities)];
      const request = {
        ref,
        kind,
        title: `Plan ${ref}`,
        issuer: 'ZZ',
        capabilities: own,
        source: inventedPaperSource,
      };
      this.policies.set(ref, kind);
      await this.telling.say('policy-lead', 'register-policy', `policy-${ref}`, request, 'PolicyRegistered', {
        ...{ ref, kind, capabilities: own.join(',') },
      });
    }
  }

  /** Puts in what most answers are about, in an order that makes sense: lives, mergers, awards, namings, ends, hints. */
  async plot(): Promise<void> {
    this.telling.years = [2000, 2002];
    for (const ods of inventedTrusts.slice(0, 4)) await this.#trust(ods, 'open-trust', 'TrustOpened');
    for (const ref of this.policies.keys()) await this.#policy(ref, 'launch-policy', 'PolicyLaunched');
    this.telling.years = [2003, 2005];
    for (const trust of ['ZZ1', 'ZZ2']) {
      await this.#policy('zz-3', 'award-funding', 'FundingAwarded', { trust });
      await this.#reach(randomUUID(), trust, 'gde-selected');
      await this.#reach(randomUUID(), trust, 'epr-go-live');
      for (let n = 0; n < 2; n++) await this.#hint();
    }
    this.telling.years = [2007, 2009];
    await this.#goesInto('ZZ1', 'ZZ2');
    await this.#policy('zz-0', 'withdraw-policy', 'PolicyWithdrawn');
    await this.#policy('zz-1', 'supersede-policy', 'PolicySuperseded');
    this.telling.years = [2011, 2013];
    for (const trust of ['ZZ2', 'ZZ4']) await this.#reach(randomUUID(), trust, 'epr-go-live');
    for (const ref of ['zz-0', 'zz-1']) {
      for (const id of [...this.milestones.keys()].slice(-2)) await this.#hint(id, ref);
    }
    await this.#ofMilestone();
    this.telling.years = [2015, 2016];
    await this.#goesInto('ZZ2', 'ZZ3');
    this.telling.years = [2017, 2019];
    await this.#reach(randomUUID(), 'ZZ3', 'gde-selected');
    this.telling.years = undefined;
  }

  async #goesInto(ods: string, into: string): Promise<void> {
    await this.#trust(ods, 'close-trust', 'TrustClosed');
    const part = this.#dice.one(['whole', 'not-stated']);
    await this.#trust(ods, 'merge-trust', 'TrustMerged', { into, part });
  }

  /** Says one more thing, whatever the product makes of it: a refusal is as good as not having been said. */
  async goOn(): Promise<void> {
    const dice = this.#dice;
    const steps = [
      ...Array<() => Promise<void>>(5).fill(() => this.#ofTrust()),
      ...Array<() => Promise<void>>(6).fill(() => this.#ofPolicy()),
      ...Array<() => Promise<void>>(6).fill(() => this.#reach()),
      ...Array<() => Promise<void>>(3).fill(() => this.#ofMilestone()),
      ...Array<() => Promise<void>>(2).fill(() => this.#hint()),
      () => this.#claim(),
      ...Array<() => Promise<void>>(5).fill(() => this.#change()),
    ];
    await dice.one(steps)();
  }

  #trust(
    ods: string,
    useCase: string,
    type: string,
    data: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const request = { ods, ...data, ...(type === 'TrustMerged' && { basis: 'ods' }) };
    return this.telling.dated('steward', useCase, `trust-${ods}`, request, type, data);
  }

  #ofTrust(): Promise<void> {
    const ods = this.#dice.one(inventedTrusts);
    switch (this.#dice.under(4)) {
      case 0:
        return this.#trust(ods, 'close-trust', 'TrustClosed');
      case 1:
        return this.#trust(ods, 'merge-trust', 'TrustMerged', {
          into: this.#dice.one(inventedTrusts),
          part: this.#dice.one(['whole', 'part', 'not-stated']),
        });
      default:
        return this.#trust(ods, 'open-trust', 'TrustOpened');
    }
  }

  #policy(
    ref: string,
    useCase: string,
    type: string,
    data: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    return this.telling.dated('policy-lead', useCase, `policy-${ref}`, { ref, ...data }, type, data);
  }

  #ofPolicy(): Promise<void> {
    const ref = this.#dice.one([...this.policies.keys()]);
    if (this.policies.get(ref) === 'funding-round' && this.#dice.of100(40)) {
      return this.#policy(ref, 'award-funding', 'FundingAwarded', { trust: this.#dice.one(inventedTrusts) });
    }
    if (this.#dice.of100(12)) {
      return this.#policy(ref, 'close-policy', 'PolicyClosed', { of: this.#dice.one(['window', 'life']) });
    }
    const [useCase, type] = this.#dice.one(happenings);
    return this.#policy(ref, useCase, type);
  }

  async #reach(
    id: string = randomUUID(),
    trust: string = this.#dice.one(inventedTrusts),
    kind: string = this.#dice.one(kinds),
  ): Promise<void> {
    const known = this.milestones.get(id);
    const data = { trust, kind, capability: this.#dice.one(capabilities), title: `A step of ${trust}` };
    const more = { ...data, ...(known && { milestone: id }) };
    const [useCase, type, rest] = this.#dice.of100(10)
      ? (['plan-milestone', 'MilestonePlanned', { due: '2025' }] as const)
      : (['reach-milestone', 'MilestoneReached', { definition: 'not stated' }] as const);
    const before = this.telling.told.length;
    await this.telling.dated(`trust-reporter.${trust}`, useCase, `milestone-${id}`, { ...more, ...rest }, type, data, known ? undefined : id); // prettier-ignore
    if (this.telling.told.length > before) this.milestones.set(id, { trust, kind });
  }

  async #ofMilestone(): Promise<void> {
    if (this.milestones.size === 0) return;
    const id = this.#dice.one([...this.milestones.keys()]);
    const { trust = '', kind = '' } = this.milestones.get(id) ?? {};
    if (this.#dice.of100(30)) return this.#reach(id, trust, kind);
    const request = { milestone: id, trust, kind, reason: 'It went back to paper.' };
    await this.telling.dated(`trust-reporter.${trust}`, 'withdraw-milestone', `milestone-${id}`, request, 'MilestoneWithdrawn', {}); // prettier-ignore
  }

  /** A hint comes with an import alone, never over HTTP: so it is put into the log as the importer does. */
  async #hint(
    milestone: string | undefined = [...this.milestones.keys()].at(
      this.#dice.under(this.milestones.size || 1),
    ),
    ref: string = this.#dice.one([...this.policies.keys()]),
  ): Promise<void> {
    if (milestone === undefined) return;
    const [subject, to] = [`milestone-${milestone}`, `policy-${ref}`];
    const knownOn = anyDate(this.#dice, this.telling.years).last;
    const [one] = await this.#record.add(subject, relates(to, 'relates-to', knownOn as never));
    if (!one) throw new Error('The hint was not written.');
    const [id, position] = [one.id, Number(one.position)];
    this.telling.told.push({ id, subject, type: 'RelationAsserted', position, knownOn, data: { to } });
  }

  async #claim(): Promise<void> {
    if (this.milestones.size === 0) return;
    const milestone = this.#dice.one([...this.milestones.keys()]);
    const { trust = '' } = this.milestones.get(milestone) ?? {};
    const data = { milestone, trust, policy: this.#dice.one([...this.policies.keys()]) };
    const id = randomUUID();
    const request = { ...data, direction: 'helped', mechanism: 'funding' };
    await this.telling.dated(`trust-reporter.${trust}`, 'claim-influence', `influence-${id}`, request, 'InfluenceClaimed', data, id); // prettier-ignore
  }

  /** Corrects the date of an entry, or takes it back; also of one that was corrected or taken back before. */
  async #change(): Promise<void> {
    const entries = this.telling.told.filter(({ on }) => on !== undefined);
    if (entries.length === 0) return;
    const { id, subject, type, data } = this.#dice.one(entries.filter(({ data: of }) => !('entryId' in of)));
    const role = subject.startsWith('trust-')
      ? 'steward'
      : subject.startsWith('policy-')
        ? 'policy-lead'
        : `trust-reporter.${data['trust'] ?? this.milestones.get(subject.slice('milestone-'.length))?.trust ?? ''}`;
    const knownOn = later(this.#dice.one(entries).knownOn ?? lastKnown, this.#dice.under(900));
    const about = {
      stream: subject,
      entryId: id,
      reason: 'We had it wrong.',
      ...inventedProvenance,
      knownOn,
    };
    if (this.#dice.of100(25)) {
      return this.telling.say(
        role,
        'retract-entry',
        subject,
        about,
        'EntryRetracted',
        { entryId: id },
        { knownOn },
      );
    }
    const on = anyDate(this.#dice);
    const schemaVersion = type === 'MilestoneWithdrawn' ? 2 : 1;
    const request = { ...about, schemaVersion, changes: { occurred: on.edtf } };
    await this.telling.say(
      role,
      'correct-entry',
      subject,
      request,
      'EntryCorrected',
      { entryId: id },
      { knownOn, on },
    );
  }
}
