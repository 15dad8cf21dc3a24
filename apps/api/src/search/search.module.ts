import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.ts';
import { SearchRecordHandler } from './search-record.query.ts';

/** Search, over HTTP. */
@Module({ controllers: [SearchController], providers: [SearchRecordHandler] })
export class SearchModule {}
