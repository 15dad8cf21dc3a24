export * from './assert-relation.ts';
export * from './relation-events.ts';
export * from './relations.ts';
export * from './withdraw-relation.ts';
