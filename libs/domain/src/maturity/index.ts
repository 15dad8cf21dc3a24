export * from './maturity-events.ts';
export * from './maturity-round.ts';
export * from './register-maturity-round.ts';
export * from './score-maturity.ts';
