import { Module } from '@nestjs/common';
import { ListTimelineHandler } from './list-timeline.query.ts';
import { TimelineController } from './timeline.controller.ts';

/** The timeline, over HTTP. */
@Module({ controllers: [TimelineController], providers: [ListTimelineHandler] })
export class TimelineModule {}
