import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOf } from '#accounts/session';

const signInSeconds = 600;

/**
 * The cookies of an installation. Over https they are `__Host-`: sent over https alone, to this host alone, and set by
 * nobody else.
 */
export class Cookies {
  readonly #secure: boolean;

  constructor(publicUrl: URL) {
    this.#secure = publicUrl.protocol === 'https:';
  }

  sessionOf({ cookies }: FastifyRequest): string | undefined {
    return cookies[this.#name('throughline')] || undefined;
  }

  setSession(reply: FastifyReply, id: string): void {
    void reply.setCookie(this.#name('throughline'), id, this.#options);
  }

  clearSession(reply: FastifyReply): void {
    void reply.clearCookie(this.#name('throughline'), this.#options);
  }

  /** Each sign-in has a cookie of its own, so that two pages may sign in at once. */
  signInOf({ cookies }: FastifyRequest, state: string): string | undefined {
    return cookies[this.#signIn(state)] || undefined;
  }

  setSignIn(reply: FastifyReply, state: string, browser: string): void {
    void reply.setCookie(this.#signIn(state), browser, { ...this.#options, maxAge: signInSeconds });
  }

  clearSignIn(reply: FastifyReply, state: string): void {
    void reply.clearCookie(this.#signIn(state), this.#options);
  }

  /** Lax: the way back from the provider is from another site. */
  get #options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.#secure } as const;
  }

  #name(name: string): string {
    return this.#secure ? `__Host-${name}` : name;
  }

  #signIn(state: string): string {
    return this.#name(`throughline-sign-in-${hashOf(state).toString('hex').slice(0, 12)}`);
  }
}
