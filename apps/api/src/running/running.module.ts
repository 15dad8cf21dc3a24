import { Module } from '@nestjs/common';
import { RunningController } from './running.controller.ts';
import { ShowRunningHandler } from './show-running.query.ts';

/** How it runs, over HTTP. */
@Module({ controllers: [RunningController], providers: [ShowRunningHandler] })
export class RunningModule {}
