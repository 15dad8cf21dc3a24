import { Controller, Get, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Health, Liveness, Readiness } from '#contracts/health';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { OwnLog } from './own-log.ts';
import { ReadReadiness } from './read-readiness.query.ts';

/** For those who run it, and for what runs it. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly queries: QueryBus,
    private readonly log: OwnLog,
  ) {}

  @Access('public')
  @Get()
  @ApiOperation({
    summary: 'All that is known of its health: both of the others, and what its log has lost.',
  })
  @ApiResponse({ status: 503, type: Health, description: 'Not ready; ‘ready.because’ says what is missing.' })
  @Answers(Health, 'It answers, and is ready.')
  async showHealth(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const ready = await this.showReadiness(reply);
    return { live: true, ready, log: this.log.health() };
  }

  @Access('public')
  @Get('live')
  @ApiOperation({ summary: 'Whether the process answers; it says nothing of what it depends on.' })
  @Answers(Liveness, 'It does.')
  showLiveness(): Liveness {
    return { live: true };
  }

  @Access('public')
  @Get('ready')
  @ApiOperation({
    summary:
      'Whether database and log answer, and the read models are of this log and have caught up with it.',
  })
  @ApiResponse({ status: 503, type: Readiness, description: 'Not ready; ‘because’ says what is missing.' })
  @Answers(Readiness, 'They do.')
  async showReadiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.queries.execute(new ReadReadiness());
    void reply.status(readiness.ready ? 200 : 503).header('cache-control', 'no-store');
    return readiness;
  }
}
