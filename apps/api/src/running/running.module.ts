import { Module } from '@nestjs/common';
import { AskProjectorHandler } from './ask-projector.command.ts';
import { AskRebuildHandler } from './ask-rebuild.command.ts';
import { RunningController } from './running.controller.ts';
import { ShowRunningHandler } from './show-running.query.ts';

/** The state of the installation, over HTTP. */
@Module({
  controllers: [RunningController],
  providers: [AskProjectorHandler, AskRebuildHandler, ShowRunningHandler],
})
export class RunningModule {}
