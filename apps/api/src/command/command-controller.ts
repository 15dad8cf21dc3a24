import { Body, Controller, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { whoMay } from '#commands/authority';
import type { CommandAnswer } from '#contracts/command';
import { Access } from '../access/access.ts';
import { DocumentCommand } from './document-command.ts';
import { CommandGateway } from './command-gateway.ts';
import { commandHeaders, etagOf } from './command-headers.ts';
import type { HttpCommand } from './http-command.ts';
import type { ConceptCommands } from './http-commands.ts';

/** A controller with one route for each use case of a concept. */
export function commandController({ tag, commands }: ConceptCommands): Type {
  class CommandController {
    constructor(readonly gateway: CommandGateway) {}
  }
  Inject(CommandGateway)(CommandController, undefined, 0);
  for (const command of commands) addRoute(CommandController, command);
  ApiTags(tag)(CommandController);
  Controller('api/commands')(CommandController);
  return CommandController;
}

function addRoute(controller: Type<{ readonly gateway: CommandGateway }>, command: HttpCommand): void {
  const name = command.useCase.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const prototype = controller.prototype as object;
  async function handle(
    this: { readonly gateway: CommandGateway },
    body: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const { headers, caller } = request;
    const conditions = commandHeaders(headers['idempotency-key'], headers['if-match']);
    const answer = await this.gateway.take(command, body, conditions, caller);
    void reply.status(statusOf(answer)).headers({ etag: etagOf(answer.version), location: answer.link });
    return answer;
  }
  // @nestjs/swagger 12 looks a method up by its own name.
  Object.defineProperty(handle, 'name', { value: name });
  const method = { value: handle, writable: true, configurable: true };
  Object.defineProperty(prototype, name, method);
  Body()(prototype, name, 0);
  Req()(prototype, name, 1);
  Res({ passthrough: true })(prototype, name, 2);
  for (const decorate of [Post(command.useCase), Access(whoMay[command.useCase]), DocumentCommand(command)]) {
    decorate(prototype, name, method);
  }
}

/** 201 for what was recorded now, 200 for what stood there already. */
export const statusOf = ({ outcome }: CommandAnswer): 200 | 201 => (outcome === 'recorded' ? 201 : 200);
