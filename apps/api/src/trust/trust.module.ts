import { Module } from '@nestjs/common';
import { ListTrustsHandler } from './list-trusts.query.ts';
import { ShowTrustHandler } from './show-trust.query.ts';
import { TrustController } from './trust.controller.ts';

/** Trusts, over HTTP. */
@Module({ controllers: [TrustController], providers: [ListTrustsHandler, ShowTrustHandler] })
export class TrustModule {}
