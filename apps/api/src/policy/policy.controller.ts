import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isFoundPolicy } from '#analysis/list-search';
import { PolicyList, PolicyListRequest, PolicyPath, PolicyView } from '#contracts/policy';
import { ReplayRequest, type AnswerForm } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { ProblemError } from '../http/problem-error.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ListPolicies } from './list-policies.query.ts';
import { policyTable } from './policy-table.ts';
import { ShowPolicy } from './show-policy.query.ts';

/** National policies of every kind. */
@ApiTags('policies')
@Controller('api/policies')
export class PolicyController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({ summary: 'Every policy, as at a day, as JSON or as a file.' })
  @Answers(PolicyList, 'The policies.', { problems: ['invalid-request'], file: true })
  async listPolicies(
    @Query() asked: PolicyListRequest,
    @AskedForm() form: AnswerForm,
  ): Promise<PolicyList | StreamableFile> {
    const today = this.today.inLondon();
    const all = await this.queries.execute(new ListPolicies({ replay: replayOf(asked), today }));
    const list = narrowed(all, asked);
    if (form === 'json') return list;
    return this.exports.listFile(policyTable, list, { form, asked, rows: list.policies });
  }

  @Access('public', { kept: true })
  @Get(':ref')
  @ApiOperation({ summary: 'The life of one policy.' })
  @Answers(PolicyView, 'The policy.', { problems: ['invalid-request', 'policy-not-found'] })
  async showPolicy(@Param() { ref }: PolicyPath, @Query() request: ReplayRequest): Promise<PolicyView> {
    const today = this.today.inLondon();
    const policy = await this.queries.execute(new ShowPolicy({ ref, replay: replayOf(request), today }));
    if (policy) return policy;
    throw new ProblemError('policy-not-found', `No policy is on record as ${ref}: /api/policies lists them.`);
  }
}

/** The list as the page of policies narrows it down, by the same words. */
function narrowed({ replay, policies }: PolicyList, asked: PolicyListRequest): PolicyList {
  const { q = '', kind = '', capability = '', state = '', live } = asked;
  const search = { words: q, kind, capability, state, liveOnly: live === 'true' };
  return { replay, policies: policies.filter((policy) => isFoundPolicy(policy, search)) };
}
