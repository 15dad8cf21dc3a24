export { londonDay } from './london-day.ts';
