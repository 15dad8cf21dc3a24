export { timelineProjection } from './timeline-projection.ts';
