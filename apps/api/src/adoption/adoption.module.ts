import { Module } from '@nestjs/common';
import { AdoptionController } from './adoption.controller.ts';
import { ShowAdoptionHandler } from './show-adoption.query.ts';

/** Adoption, over HTTP. */
@Module({ controllers: [AdoptionController], providers: [ShowAdoptionHandler] })
export class AdoptionModule {}
