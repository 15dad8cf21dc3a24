import { Module } from '@nestjs/common';
import { CodebookController } from './codebook.controller.ts';
import { ShowCodebookHandler } from './show-codebook.query.ts';

/** The codebook, over HTTP. */
@Module({ controllers: [CodebookController], providers: [ShowCodebookHandler] })
export class CodebookModule {}
