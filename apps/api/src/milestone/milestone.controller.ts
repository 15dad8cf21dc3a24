import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MilestonePath, MilestoneView } from '#contracts/milestone';
import { ReplayRequest } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { ProblemError } from '../http/problem-error.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ShowMilestone } from './show-milestone.query.ts';

/** Steps in trusts' digitisation. */
@ApiTags('milestones')
@Controller('api/milestones')
export class MilestoneController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public')
  @Get(':milestoneId')
  @ApiOperation({
    summary:
      'One milestone: its status, its entries, its review, claims about it; its ETag is what If-Match takes.',
  })
  @Answers(MilestoneView, 'The milestone.', { problems: ['invalid-request', 'milestone-not-found'] })
  async showMilestone(
    @Param() { milestoneId: id }: MilestonePath,
    @Query() request: ReplayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MilestoneView> {
    const question = { id, replay: replayOf(request), today: this.today.inLondon() };
    const milestone = await this.queries.execute(new ShowMilestone(question));
    if (!milestone) {
      const because = `No milestone is on record as ${id} by that day: take its id from an entry.`;
      throw new ProblemError('milestone-not-found', because);
    }
    void reply.header('etag', `"${String(milestone.version)}"`);
    return milestone;
  }
}
