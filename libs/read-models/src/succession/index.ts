export { familyOf, mergers, relatedViews, stepViews, type Merger } from './successions.ts';
