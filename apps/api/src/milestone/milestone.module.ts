import { Module } from '@nestjs/common';
import { MilestoneController } from './milestone.controller.ts';
import { ShowMilestoneHandler } from './show-milestone.query.ts';

/** Milestones, over HTTP. */
@Module({ controllers: [MilestoneController], providers: [ShowMilestoneHandler] })
export class MilestoneModule {}
