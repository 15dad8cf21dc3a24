import type { Role } from '#domain/schema';
import type { SessionView } from '#contracts/identity';
import { capitalised } from '../labels/code-labels.ts';

/** A signed-in person, as the server says. */
export interface SignedIn {
  readonly signedIn: true;
  readonly name: string;
  readonly role: Role;
  /** ODS code of a trust, or the name of another organisation. */
  readonly organisation?: string;
  readonly csrfToken: string;
  /** Use cases of the role by name, such as `plan-milestone`. */
  readonly useCases: readonly string[];
}

/** A signed-in person, or an anonymous one; where no identity provider is set, nobody can sign in. */
export type BrowserSession = SignedIn | { readonly signedIn: false; readonly canSignIn: boolean };

/** Narrows the server's answer to one of the two kinds of session. */
export function sessionOf(view: SessionView): BrowserSession {
  const { signedIn, canSignIn, role, name, organisation, csrfToken = '', useCases = [] } = view;
  if (!signedIn || role === undefined) return { signedIn: false, canSignIn };
  return {
    signedIn,
    role,
    // A provider need not say what people are called.
    name: name ?? capitalised(roleLabel(role)),
    csrfToken,
    useCases,
    ...(organisation === undefined ? {} : { organisation }),
  };
}

const roles: Readonly<Record<Role | 'importer', string>> = {
  'policy-lead': 'policy lead',
  'trust-reporter': 'trust reporter',
  reviewer: 'reviewer',
  steward: 'steward',
  analyst: 'analyst',
  operator: 'operator',
  importer: 'importer',
};

/** A role as people say it. */
export const roleLabel = (role: Role | 'importer'): string => roles[role];

/** True where a session may use at least one of these use cases. */
export const mayUse = (session: BrowserSession | undefined, useCases: readonly string[]): boolean =>
  session?.signedIn === true && useCases.some((useCase) => session.useCases.includes(useCase));

/** Key of the person for answers stored in this tab: those of one are not shown to the next. */
export const sessionOwner = ({ role, organisation = '', name }: SignedIn): string =>
  JSON.stringify([role, organisation, name]);

/** Address to sign in at, which comes back to an address of this site. */
export const signInAddress = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`;
