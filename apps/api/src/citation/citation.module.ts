import { Module, type DynamicModule } from '@nestjs/common';
import { CitationController, citedSite } from './citation.controller.ts';
import { OwnAnswers } from './own-answers.ts';

/** Citations, over HTTP. */
@Module({ controllers: [CitationController], providers: [OwnAnswers] })
export class CitationModule {
  /** `publicUrl`: the site as people and programs reach it. */
  static of(publicUrl: URL): DynamicModule {
    return { module: CitationModule, providers: [{ provide: citedSite, useValue: publicUrl }] };
  }
}
