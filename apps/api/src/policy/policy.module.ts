import { Module } from '@nestjs/common';
import { ListPoliciesHandler } from './list-policies.query.ts';
import { PolicyController } from './policy.controller.ts';
import { ShowPolicyHandler } from './show-policy.query.ts';

/** Policies, over HTTP. */
@Module({ controllers: [PolicyController], providers: [ListPoliciesHandler, ShowPolicyHandler] })
export class PolicyModule {}
