export { LogHappenedPage, LogNewPage, LogRelationPage } from './log/log-journeys.tsx';
export { LogPage } from './log/log-page.tsx';
