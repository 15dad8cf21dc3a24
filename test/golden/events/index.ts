import type { DomainEvent } from '#domain/record';
import type { ByType } from './by-type.ts';
import { local } from './local.ts';
import { national } from './national.ts';
import { record } from './record.ts';

/** What each golden file says, as the domain says it today: one that is missing does not compile. */
export const examples: ByType<DomainEvent> = { ...national, ...local, ...record };
