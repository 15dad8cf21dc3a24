import { setImmediate } from 'node:timers/promises';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BatchAnswer, BatchItemRequest, BatchRequest, type BatchResult } from '#contracts/command';
import { problemTypes } from '#contracts/problem';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { Answers } from '../documentation/answers.ts';
import { invalidRequest } from '../http/problem-error.ts';
import { readRequest } from '../http/request-pipe.ts';
import { reportProblem } from '../http/problem-filter.ts';
import { CommandRegistry } from './command-registry.ts';
import { statusOf } from './command-controller.ts';
import { writingProblems } from './document-command.ts';
import { commandHeaders } from './command-headers.ts';
import { CommandGateway } from './command-gateway.ts';

const largestBodyBytes = 8 * 1024 * 1024;

const named = { key: 'id', ifMatch: 'ifMatch' };

/** Many commands at once, for machines. */
@ApiTags('commands')
@Controller('api/commands')
export class BatchController {
  constructor(
    private readonly gateway: CommandGateway,
    private readonly registry: CommandRegistry,
  ) {}

  @Access('signed-in', { largestBodyBytes })
  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Carries out up to 1,000 commands, one after the other; one that fails stops no other.',
    description: 'Each has its own result, in the order of the batch. Sent again, it is answered as before.',
  })
  @ApiBody({ type: BatchRequest })
  @Answers(BatchAnswer, 'What came of each.', { problems: writingProblems })
  async carryOutBatch(@Body() body: unknown, @Req() request: FastifyRequest): Promise<BatchAnswer> {
    const { commands } = readRequest(BatchRequest, body, 'body');
    const results: BatchResult[] = [];
    for (const command of commands) {
      // Commands that are all refused unread would otherwise keep everybody else waiting.
      await setImmediate();
      const [last] = results.slice(-1);
      // Whoever is away for one is away for the next: nobody waits a thousand times for the same answer.
      const isAway = last?.problem?.status === problemTypes.unavailable.status;
      results.push(
        isAway
          ? { id: idOf(command), status: last.status, problem: last.problem }
          : await this.#resultOf(command, request),
      );
    }
    return { results };
  }

  async #resultOf(given: object, request: FastifyRequest): Promise<BatchResult> {
    const id = idOf(given);
    try {
      const answer = await this.#take(given, request.caller);
      return { id, status: statusOf(answer), answer };
    } catch (error) {
      const { problem } = reportProblem(error, request, { command: id });
      return { id, status: problem.status, problem };
    }
  }

  #take(given: object, caller: Caller | undefined) {
    const { id, command: name, request, ifMatch } = readRequest(BatchItemRequest, given, 'body');
    const command = this.registry.named(name);
    if (command) return this.gateway.take(command, request, commandHeaders(id, ifMatch, named), caller);
    const message = `There is no command ‘${name}’: /api/docs lists them.`;
    throw invalidRequest([{ field: 'command', code: 'unknown-command', message }]);
  }
}

const idOf = (command: object): string =>
  'id' in command && typeof command.id === 'string' ? command.id.slice(0, 64) : '';
