export * from './london-day.ts';
