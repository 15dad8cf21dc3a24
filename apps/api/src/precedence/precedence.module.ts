import { Module } from '@nestjs/common';
import { ListPrecedenceHandler } from './list-precedence.query.ts';
import { PrecedenceController } from './precedence.controller.ts';

/** Policies before milestones, over HTTP. */
@Module({ controllers: [PrecedenceController], providers: [ListPrecedenceHandler] })
export class PrecedenceModule {}
