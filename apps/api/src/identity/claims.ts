import { roles, type Role } from '#domain/schema';
import { isOdsCode, unfitCharacter } from '#domain/kernel';
import type { ClaimSettings } from './identity-config.ts';

/** Claims of a provider about somebody, whose signature was checked already. */
export type Claims = Readonly<Record<string, unknown>>;

/** Somebody in one of our roles; of what the provider says no more than is needed. */
export interface VouchedFor {
  readonly subject: string;
  readonly role: Role;
  readonly organisation?: string;
  readonly name?: string;
  readonly email?: string;
}

/** The provider knows them, and they have no place here. The message is for them. */
export class NotVouchedFor extends Error {
  readonly code = 'identity/not-vouched-for';
}

const longest = 200;

/**
 * Reads the person in claims, in the role that they have chosen and for the organisation of that role. Throws
 * `NotVouchedFor`.
 */
export function vouchedFor(claims: Claims, settings: ClaimSettings): VouchedFor {
  const subject = textOf(claims['sub']);
  if (subject === undefined) throw new NotVouchedFor('Your provider does not say who you are.');
  const role = roleOf(claims, settings);
  const organisation = only(readAt(claims, settings.organisation, settings), 'organisation');
  if (role === 'trust-reporter' && !isOdsCode(organisation ?? ''))
    throw new NotVouchedFor('You report for a trust, and your provider does not say for which.');
  const [name, email] = [textOf(claims['name']), textOf(claims['email'])];
  return {
    subject,
    role,
    ...(organisation !== undefined && { organisation }),
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
  };
}

function roleOf(claims: Claims, settings: ClaimSettings): Role {
  const theirs = readAt(claims, settings.role, settings);
  const { roleMap } = settings;
  if (!roleMap && theirs.includes('importer'))
    throw new NotVouchedFor('The importer works on the command line alone, and cannot sign in.');
  const ours = theirs.flatMap(
    (one) => (roleMap ? roleMap.get(one) : roles.find((role) => role === one)) ?? [],
  );
  const role = only([...new Set(ours)], 'role');
  const known = roles.find((one) => one === role);
  if (known !== undefined) return known;
  throw new NotVouchedFor(
    'Your account has no role in Throughline. Ask whoever manages your access for one.',
  );
}

/** One of several would be a guess. */
function only(values: readonly string[], what: string): string | undefined {
  if (values.length <= 1) return values[0];
  throw new NotVouchedFor(`Your provider names more than one ${what}. Choose one there, and sign in again.`);
}

/** The texts at a path. Of a list of roles, the chosen one's alone; where none is chosen, there has to be one only. */
function readAt(claims: Claims, path: string, settings: ClaimSettings): readonly string[] {
  // Some providers name claims by an address, which has dots.
  const found = Object.hasOwn(claims, path)
    ? [claims[path]]
    : path
        .split('.')
        .reduce<readonly unknown[]>(
          (at, name) =>
            at.flatMap((value) => chosenOf(value, claims, settings)).flatMap((value) => own(value, name)),
          [claims],
        );
  return found.flatMap((value) => chosenOf(value, claims, settings)).flatMap((value) => textOf(value) ?? []);
}

function chosenOf(
  value: unknown,
  claims: Claims,
  { selectedRole, roleId }: ClaimSettings,
): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  const all: readonly unknown[] = value;
  if (selectedRole === undefined) return all.length > 1 && all.every(isRecord) ? severalRoles() : all;
  const selected = selectedRole.split('.').reduce<unknown>((at, name) => own(at, name)[0], claims);
  if (selected === undefined) return severalRoles();
  return all.filter((one) => (isRecord(one) ? String(own(one, roleId)[0]) : one) === selected);
}

function severalRoles(): never {
  throw new NotVouchedFor(
    'Your provider does not say which of your roles you have chosen. Choose one there.',
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: unknown, name: string): readonly unknown[] =>
  isRecord(value) && Object.hasOwn(value, name) ? [value[name]] : [];

/** Text that can be kept and shown: by the rule for all that stands in the record. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= longest && unfitCharacter(value) === undefined
    ? value
    : undefined;
