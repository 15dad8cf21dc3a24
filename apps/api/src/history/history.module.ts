import { Module } from '@nestjs/common';
import { HistoryController } from './history.controller.ts';
import { ShowHistoryHandler } from './show-history.query.ts';

/** Histories, over HTTP. */
@Module({ controllers: [HistoryController], providers: [ShowHistoryHandler] })
export class HistoryModule {}
