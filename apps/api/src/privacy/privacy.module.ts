import { Module } from '@nestjs/common';
import { EraseAccountHandler } from './erase-account.command.ts';
import { ListAccountsHandler } from './list-accounts.query.ts';
import { PrivacyController } from './privacy.controller.ts';
import { RedactTextHandler } from './redact-text.command.ts';

/** Accounts and people's own words, over HTTP. */
@Module({
  controllers: [PrivacyController],
  providers: [EraseAccountHandler, ListAccountsHandler, RedactTextHandler],
})
export class PrivacyModule {}
