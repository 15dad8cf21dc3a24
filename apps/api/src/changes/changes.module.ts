import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.ts';
import { ListChangeDaysHandler } from './list-change-days.query.ts';
import { ListChangesHandler } from './list-changes.query.ts';

/** Changes between two replays, over HTTP. */
@Module({ controllers: [ChangesController], providers: [ListChangeDaysHandler, ListChangesHandler] })
export class ChangesModule {}
