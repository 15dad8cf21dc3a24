export * from './london-day.ts';
export * from './today.ts';
