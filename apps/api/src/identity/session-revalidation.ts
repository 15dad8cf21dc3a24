import { decodeJwt } from 'jose';
import type { Session, Sessions } from '#accounts/session';
import { reasonOf, type Log } from '#observability/logs';
import { NotVouchedFor, vouchedFor, type Claims, type VouchedFor } from './claims.ts';
import type { ClaimSettings } from './identity-config.ts';
import type { Provider } from './provider.ts';

/** The provider that is asked, and the sessions in which its answers are written down. */
interface Asking {
  readonly provider: Provider;
  readonly sessions: Sessions;
  readonly log: Log;
}

/** The outcome of asking: the person as vouched for now, or that nothing is known anew. */
type Told = VouchedFor | 'ended' | 'as before';

/**
 * Holds sessions against the provider while they live, so that a role that was taken away there goes here too, and
 * soon. A session ends when the provider no longer vouches for its person, and stays as it is while the provider does
 * not answer.
 */
export class SessionRevalidation {
  readonly #parts: Asking;
  readonly #claims: ClaimSettings;
  /** By the token of the session, which stays when its id changes: who comes meanwhile waits for the same answer. */
  readonly #asking = new Map<string, Promise<Told>>();

  constructor(parts: Asking, claims: ClaimSettings) {
    this.#parts = parts;
    this.#claims = claims;
  }

  /** The session of `id` as the provider would have it now; undefined where it has ended by that. */
  async about(id: string, session: Session): Promise<Session | undefined> {
    const told = await this.#once(id, session);
    if (told === undefined || told === 'as before') return session;
    return told === 'ended' ? undefined : ofPerson(session, told);
  }

  /** Undefined where nothing is asked of this session. */
  #once(id: string, session: Session): Promise<Told> | undefined {
    const { csrfToken, isToAsk } = session;
    const underWay = this.#asking.get(csrfToken);
    if (underWay !== undefined || !isToAsk) return underWay;
    const asking = this.#ask(id, session).finally(() => this.#asking.delete(csrfToken));
    this.#asking.set(csrfToken, asking);
    return asking;
  }

  async #ask(id: string, session: Session): Promise<Told> {
    const { provider, sessions, log } = this.#parts;
    const { subject, role, organisation } = session;
    try {
      const held = await sessions.toAsk(id);
      if (held === undefined) return 'as before';
      const { claims, refreshToken } = await provider.stillVouchesFor(subject, held);
      const person = vouchedFor({ ...this.#chosenBefore(session), ...claims }, this.#claims);
      await sessions.vouchedAgain(id, person, refreshToken);
      if (person.role !== role || person.organisation !== organisation)
        log.info(
          {
            subject,
            before: { role, organisation },
            now: { role: person.role, organisation: person.organisation },
          },
          'role changed',
        );
      return person;
    } catch (error) {
      if (error instanceof NotVouchedFor) return this.#end(id, session, error);
      log.warn(
        { subject, reason: reasonOf(error) },
        'whether the provider still vouches for them is not known',
      );
      return 'as before';
    }
  }

  async #end(id: string, { subject, role }: Session, reason: NotVouchedFor): Promise<'ended'> {
    const { sessions, log } = this.#parts;
    log.info({ subject, role, reason: reason.message }, 'session ended: no longer vouched for');
    await sessions.end(id);
    return 'ended';
  }

  /** The role that was chosen of several: said when somebody signs in, and not always again. */
  #chosenBefore({ idToken }: Session): Claims {
    const [claim] = this.#claims.selectedRole?.split('.') ?? [];
    return claim === undefined || idToken === undefined ? {} : { [claim]: decodeJwt(idToken)[claim] };
  }
}

/** The same session, of somebody as they are now. */
function ofPerson(session: Session, { role, organisation, name }: VouchedFor): Session {
  const { organisation: _organisation, name: _name, ...rest } = session;
  return {
    ...{ ...rest, role, isToAsk: false },
    ...(organisation !== undefined && { organisation }),
    ...(name !== undefined && { name }),
  };
}
