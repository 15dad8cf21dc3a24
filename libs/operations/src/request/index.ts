export * from './operator-request.ts';
export { Requests } from './requests.ts';
