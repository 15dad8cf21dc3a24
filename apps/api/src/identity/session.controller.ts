import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { useCasesFor } from '#commands/authority';
import { SessionView } from '#contracts/identity';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Identity } from './identity.ts';

/** The person who is signed in, and their rights. */
@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(private readonly identity: Identity) {}

  @Access('public')
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Who you are here, in which role, and what you may do.' })
  @Answers(SessionView, 'You, or that nobody has signed in.')
  showSession(
    @Req() { caller, ownSession, hasSpentCookie }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SessionView {
    const { parts } = this.identity;
    if (caller === undefined) {
      if (hasSpentCookie === true) parts?.cookies.clearSession(reply);
      return { signedIn: false, canSignIn: parts !== undefined };
    }
    const { role, organisation, name } = caller;
    return {
      signedIn: true,
      canSignIn: true,
      role,
      useCases: useCasesFor(role),
      ...(name !== undefined && { name }),
      ...(organisation !== undefined && { organisation }),
      ...(ownSession && { csrfToken: ownSession.csrfToken, expiresAt: ownSession.expiresAt.toISOString() }),
    };
  }
}
