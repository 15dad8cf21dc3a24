import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { ReadReadinessHandler } from './read-readiness.query.ts';

/** Health, over HTTP. */
@Module({ controllers: [HealthController], providers: [ReadReadinessHandler] })
export class HealthModule {}
