export { SupplierQueries } from './supplier-queries.ts';
