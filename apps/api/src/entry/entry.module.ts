import { Module } from '@nestjs/common';
import { EntryController } from './entry.controller.ts';
import { ShowEntryHandler } from './show-entry.query.ts';

/** Entries, over HTTP. */
@Module({ controllers: [EntryController], providers: [ShowEntryHandler] })
export class EntryModule {}
