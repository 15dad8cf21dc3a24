import type { SessionView } from '#contracts/identity';
import { capitalised } from '../labels/code-labels.ts';

/** Who the server says is signed in. */
export interface SignedIn {
  readonly signedIn: true;
  readonly name: string;
  readonly role: string;
  /** ODS code of a trust, or the name of another organisation. */
  readonly organisation?: string;
  readonly csrfToken: string;
  /** What the role may do: names of use cases, such as `plan-milestone`. */
  readonly useCases: readonly string[];
}

/** Who the server says is asking; where no provider of identities is set, nobody can sign in. */
export type BrowserSession = SignedIn | { readonly signedIn: false; readonly canSignIn: boolean };

/** What the server says of a session, as one of the two. */
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

const roles: Readonly<Record<string, string>> = {
  'policy-lead': 'policy lead',
  'trust-reporter': 'trust reporter',
  reviewer: 'reviewer',
  steward: 'steward',
  analyst: 'analyst',
  operator: 'operator',
};

/** A role as people say it. */
export const roleLabel = (role: string): string => roles[role] ?? role.replaceAll('-', ' ');

/** Whether a session may do one of these. */
export const mayUse = (session: BrowserSession | undefined, useCases: readonly string[]): boolean =>
  session?.signedIn === true && useCases.some((useCase) => session.useCases.includes(useCase));

/** Whose the answers in this tab are: those of one person are not shown to the next. */
export const sessionOwner = ({ role, organisation = '', name }: SignedIn): string =>
  JSON.stringify([role, organisation, name]);

/** Where to sign in, to come back to an address of this site. */
export const signInAddress = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`;
