import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newSecret } from '#accounts/session';
import { reasonOf } from '#observability/logs';
import { Access } from '../access/access.ts';
import { invalidRequest, ProblemError } from '../http/problem-error.ts';
import { NotVouchedFor, vouchedFor } from './claims.ts';
import { Identity } from './identity.ts';
import { safeRedirect } from './safe-redirect.ts';
import { signInErrorPageStyle, sendSignInError } from './sign-in-error-page.ts';
import { SignInFailed } from './provider.ts';

type Query = Readonly<Record<string, unknown>>;

/** Signing in, for people in a browser: to the provider, and back. */
@ApiExcludeController()
@Controller('sign-in')
export class SignInController {
  constructor(private readonly identity: Identity) {}

  @Access('public')
  @Get()
  async depart(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    try {
      await this.#depart(request, reply);
    } catch (error) {
      sendSignInError(error, request, reply);
    }
  }

  @Access('public')
  @Get('callback')
  async arrive(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    try {
      await this.#arrive(request, reply);
    } catch (error) {
      sendSignInError(this.#told(error), request, reply);
    }
  }

  @Access('public')
  @Get('style.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return signInErrorPageStyle;
  }

  async #depart(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { provider, signIns, cookies, publicUrl } = this.identity.needed;
    const { to = '/' } = request.query as Query;
    const returnTo = safeRedirect(to, publicUrl);
    if (returnTo === undefined) throw notLocal();
    if (isOtherNameOfHere(request.hostname, publicUrl)) {
      const here = new URL('/sign-in', publicUrl);
      here.searchParams.set('to', returnTo);
      redirect(reply, here.href);
      return;
    }
    const { url, state, nonce, codeVerifier } = await provider.departure();
    const browser = newSecret();
    await signIns.begin({ state, browser }, { nonce, codeVerifier, returnTo });
    cookies.setSignIn(reply, state, browser);
    redirect(reply, url.href);
  }

  async #arrive(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { provider, signIns, sessions, cookies, log } = this.identity.needed;
    const { state, error } = request.query as Query;
    if (typeof state !== 'string') throw new SignInFailed('No state came back.');
    const browser = cookies.signInOf(request, state);
    cookies.clearSignIn(reply, state);
    const departed = browser === undefined ? undefined : await signIns.take({ state, browser });
    if (departed === undefined)
      throw new SignInFailed('It was not begun in this browser, is over, or took too long.');
    if (error === 'access_denied') throw new ProblemError('sign-in-cancelled', 'Nothing has changed.');
    const { search } = new URL(request.url, 'http://localhost');
    const { claims, idToken, refreshToken } = await provider.arrival(search, { state, ...departed });
    const person = vouchedFor(claims, this.identity.needed.claims);
    const providerSession = typeof claims['sid'] === 'string' ? { id: claims['sid'] } : {};
    const before = cookies.sessionOf(request);
    const id = await sessions.begin(
      person,
      {
        ...providerSession,
        ...(idToken !== undefined && { idToken }),
        ...(refreshToken !== undefined && { refreshToken }),
      },
      before,
    );
    cookies.setSession(reply, id);
    const { subject, role, organisation } = person;
    log.info({ subject, role, organisation }, 'signed in');
    redirect(reply, departed.returnTo);
  }

  #told(error: unknown): unknown {
    if (error instanceof NotVouchedFor) return new ProblemError('sign-in-refused', error.message);
    if (!(error instanceof SignInFailed)) return error;
    this.identity.parts?.log.info({ reason: reasonOf(error) }, 'sign-in failed');
    return new ProblemError(
      'sign-in-failed',
      'It took too long, was begun in another browser, or was used already.',
    );
  }
}

const redirect = (reply: FastifyReply, to: string): void =>
  void reply.header('cache-control', 'no-store').redirect(to, 303);

const notLocal = (): ProblemError =>
  invalidRequest([{ field: 'to', code: 'not-local', message: 'Give a path of this site, such as /trusts.' }]);

const namesOfHere = ['localhost', '127.0.0.1', '[::1]'];

/** Cookies of 127.0.0.1 are not those of localhost, to which the provider sends people back. */
const isOtherNameOfHere = (hostname: string, publicUrl: URL): boolean =>
  hostname !== publicUrl.hostname &&
  namesOfHere.includes(hostname) &&
  namesOfHere.includes(publicUrl.hostname);
