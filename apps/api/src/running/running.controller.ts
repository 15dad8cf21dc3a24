import { Controller, Get, Header } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RunningView } from '#contracts/running';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { ShowRunning } from './show-running.query.ts';

/** For operators: how it runs. */
@ApiTags('running')
@Controller('api/running')
export class RunningController {
  constructor(private readonly queries: QueryBus) {}

  @Access(['operator'])
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Projections, parked events, the load of the process that answers, and how many are signed in.',
  })
  @Answers(RunningView, 'How it runs.', { problems: ['invalid-request', 'sign-in-needed'] })
  showRunning(): Promise<RunningView> {
    return this.queries.execute(new ShowRunning());
  }
}
