import { unknownCode, type Facts } from '../codebook/index.ts';
import { decider, isOdsCode, refuse, type Decision, type Source } from '../kernel/index.ts';
import type { TrustRegistered } from './trust-events.ts';
import type { Trust } from './trust.ts';

/** A trust under its ODS code, said once; its life follows. */
export type RegisterTrust = TrustRegistered['data'] & {
  readonly source: Source;
};

/** Registers a trust once under its ODS code. */
export const registerTrust = decider(
  (trust: Trust, { source, ...data }: RegisterTrust, { codebook }: Facts): Decision<TrustRegistered> => {
    if (trust.is === 'registered') {
      return refuse(
        'trust/already-registered',
        `${data.ods} is registered already: correct that entry if it is wrong.`,
        'ods',
      );
    }
    if (!isOdsCode(data.ods)) {
      return refuse(
        'trust/code-not-understood',
        `'${data.ods}' is no ODS code of a trust: use three or five capital letters and digits.`,
        'ods',
      );
    }
    return (
      unknownCode(codebook, 'trust-types', data.trustType, 'trustType') ??
      unknownCode(codebook, 'regions', data.region, 'region') ??
      unknownCode(codebook, 'boards', data.board, 'board') ?? [{ type: 'TrustRegistered', data, source }]
    );
  },
);
