export { carryOutRequests, type RequestNews } from './carry-out-requests.ts';
