import { Module } from '@nestjs/common';
import { ListReviewHandler } from './list-review.query.ts';
import { ShowOwnWorkHandler } from './show-own-work.query.ts';
import { ReviewController } from './review.controller.ts';

/** The lists for review over HTTP. */
@Module({ controllers: [ReviewController], providers: [ListReviewHandler, ShowOwnWorkHandler] })
export class ReviewModule {}
