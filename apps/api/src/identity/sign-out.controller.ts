import { Body, Controller, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../access/access.ts';
import { invalidRequest } from '../http/problem-error.ts';
import { Identity } from './identity.ts';
import { TokenRefused } from './tokens.ts';

/** Address to go on to, so that the provider's own session ends too. */
interface SignedOut {
  readonly endSessionUrl?: string;
}

/** Signing out: by the person, or by the provider behind their back. */
@ApiExcludeController()
@Controller('sign-out')
export class SignOutController {
  constructor(private readonly identity: Identity) {}

  /** Anybody may, any number of times; a live session shows its token, as for all that changes something. */
  @Access('public')
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async leave(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOut> {
    const { parts } = this.identity;
    if (parts === undefined) return {};
    const id = parts.cookies.sessionOf(request);
    // Sent by a form of another site, the request has no cookie: the answer must not take away the one that there is.
    if (id === undefined) return {};
    parts.cookies.clearSession(reply);
    if (!(await parts.sessions.end(id))) return {};
    const endSessionUrl = await parts.provider.endSessionUrl(request.ownSession?.idToken);
    return endSessionUrl === undefined ? {} : { endSessionUrl };
  }

  /** OpenID Connect Back-Channel Logout 1.0: the provider says that a session of its own has ended. */
  @Access('public', { mediaType: 'application/x-www-form-urlencoded' })
  @Post('back-channel')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async hear(@Body() body: unknown): Promise<void> {
    const { tokens, signIns, sessions, log } = this.identity.needed;
    try {
      const { id, ended, saidAt, expiresAt } = await tokens.noticeOf(logoutTokenIn(body));
      // In this order: where the second fails, the provider says it again, and is heard.
      const count = await sessions.endOf(ended, saidAt);
      if (!(await signIns.isFirst(id, expiresAt))) throw new TokenRefused('This token came before.');
      log.info({ sessions: count }, 'signed out by the provider');
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      throw invalidRequest([{ field: 'logout_token', code: 'token-refused', message: error.message }]);
    }
  }
}

function logoutTokenIn(body: unknown): string {
  if (
    typeof body === 'object' &&
    body !== null &&
    'logout_token' in body &&
    typeof body.logout_token === 'string'
  )
    return body.logout_token;
  throw new TokenRefused('Send logout_token in a form.');
}
