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
  readonly expiresAt: string;
}

/** Who the server says is asking. */
export type Session = SignedIn | { readonly signedIn: false };

const roles: Readonly<Record<string, string>> = {
  'policy-lead': 'policy lead',
  'trust-reporter': 'trust reporter',
  reviewer: 'reviewer',
  steward: 'steward',
  analyst: 'analyst',
  operator: 'operator',
};

/** A role as people say it. */
export const roleWords = (role: string): string => roles[role] ?? role.replaceAll('-', ' ');

/** Whether a session may do one of these. */
export const mayDo = (session: Session | undefined, useCases: readonly string[]): boolean =>
  session?.signedIn === true && useCases.some((useCase) => session.useCases.includes(useCase));

/** Whose the answers in this tab are: those of one person are not shown to the next. */
export const ownerOf = ({ role, organisation = '', name }: SignedIn): string =>
  JSON.stringify([role, organisation, name]);

/** Where to sign in, to come back to an address of this site. */
export const signInAddress = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`;
