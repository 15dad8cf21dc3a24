export * from './ask-timeline.ts';
export * from './free-port.ts';
export * from './machine-token.ts';
export * from './run-program.ts';
export * from './send-command.ts';
export * from './start-identity.ts';
export * from './start-product.ts';
export * from './up-to-date.ts';
