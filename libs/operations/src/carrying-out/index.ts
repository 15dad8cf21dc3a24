export { carryOutRequests } from './carry-out-requests.ts';
export type { CarryingOut, RequestNews } from './request-work.ts';
