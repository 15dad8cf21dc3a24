import { Module } from '@nestjs/common';
import { InForceController } from './in-force.controller.ts';
import { ListPoliciesHandler } from './list-policies.query.ts';
import { ListPromisesHandler } from './list-promises.query.ts';
import { MoneyController } from './money.controller.ts';
import { PolicyController } from './policy.controller.ts';
import { PromisesController } from './promises.controller.ts';
import { ShowInForceHandler } from './show-in-force.query.ts';
import { ShowMoneyHandler } from './show-money.query.ts';
import { ShowPolicyHandler } from './show-policy.query.ts';

/** Policies, over HTTP. */
@Module({
  controllers: [PolicyController, InForceController, MoneyController, PromisesController],
  providers: [
    ListPoliciesHandler,
    ShowPolicyHandler,
    ShowInForceHandler,
    ShowMoneyHandler,
    ListPromisesHandler,
  ],
})
export class PolicyModule {}
