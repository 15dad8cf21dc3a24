export * from './milestone-handler.ts';
export * from './plan-milestone.ts';
export * from './reach-milestone.ts';
export * from './report-setback.ts';
export * from './reschedule-milestone.ts';
export * from './withdraw-milestone.ts';
