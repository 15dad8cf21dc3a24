export * from './declare.ts';
export * from './event.ts';
export * from './fields.ts';
export * from './money.ts';
export * from './provenance.ts';
export * from './values.ts';
