export * from './register-maturity-round.ts';
export * from './score-maturity.ts';
