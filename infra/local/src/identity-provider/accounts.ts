/** Somebody whom the local provider vouches for: a person of the chooser page, or a program. All are invented. */
export interface LocalAccount {
  /** The provider's name for them. */
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly role?: string;
  readonly organisation?: string;
}

/** A choice on the page: somebody whose organisation is settled, or is asked for. */
export interface IdentityChoice {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** Undefined where the code of a trust is asked for. */
  readonly organisation?: string;
  /** Their work, in a few words for the chooser page. */
  readonly does: string;
}

const national = 'NHS England (example)';

/** One for each role, two who report for trusts. */
export const identityChoices: readonly IdentityChoice[] = [
  {
    id: 'policy-lead',
    name: 'Alex Fenwick',
    role: 'policy-lead',
    organisation: national,
    does: 'logs national policies, funding, standards and targets',
  },
  {
    id: 'trust-reporter',
    name: 'Robin Castell',
    role: 'trust-reporter',
    does: 'Any trust: reports milestones for the one that you name below',
  },
  {
    id: 'trust-reporter.ZZ1',
    name: 'Sam Quill',
    role: 'trust-reporter',
    organisation: 'ZZ1',
    does: 'reports for ZZ1, a trust that does not exist',
  },
  {
    id: 'reviewer',
    name: 'Jo Marsh',
    role: 'reviewer',
    organisation: national,
    does: 'verifies and disputes milestones, contests claims',
  },
  {
    id: 'steward',
    name: 'Charlie Lund',
    role: 'steward',
    organisation: national,
    does: 'keeps trusts, maturity, coverage and codes',
  },
  {
    id: 'analyst',
    name: 'Kit Harrow',
    role: 'analyst',
    organisation: 'University of Zed (example)',
    does: 'reads and exports',
  },
  {
    id: 'operator',
    name: 'Pat Ogden',
    role: 'operator',
    organisation: national,
    does: 'runs Throughline: erases accounts, redacts texts',
  },
];

/** True for what could be the ODS code of a trust. */
export const isTrustCode = (text: string): boolean => /^[A-Z0-9]{3}(?:[A-Z0-9]{2})?$/.test(text);

/** Programs are clients of their own: `machine.policy-lead`, `machine.trust-reporter.RVW`. */
export const machinePrefix = 'machine.';

/**
 * The account of an id such as `reviewer` or `trust-reporter.RVW`; with `machine.` before it, that of a program.
 * Undefined where there is none.
 */
export function localAccount(id: string): LocalAccount | undefined {
  const isMachine = id.startsWith(machinePrefix);
  const known = isMachine ? id.slice(machinePrefix.length) : id;
  const settled = identityChoices.find((choice) => choice.id === known && choice.organisation !== undefined);
  if (settled !== undefined) return isMachine ? programIn(id, settled) : personIn(id, settled);
  const [role, trust = '', ...more] = known.split('.');
  const choice = identityChoices.find((one) => one.id === role && one.organisation === undefined);
  if (choice === undefined || more.length > 0 || !isTrustCode(trust)) return undefined;
  const acting = { ...choice, organisation: trust };
  return isMachine ? programIn(id, acting) : personIn(id, acting);
}

const programIn = (id: string, { role, organisation }: IdentityChoice): LocalAccount => ({
  id,
  role,
  ...(organisation !== undefined && { organisation }),
});

const personIn = (id: string, choice: IdentityChoice): LocalAccount => ({
  ...programIn(id, choice),
  name: choice.name,
  email: `${choice.name.toLowerCase().replace(' ', '.')}@zz.example`,
});
