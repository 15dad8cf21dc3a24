export * from './assert-relation.ts';
export * from './withdraw-relation.ts';
