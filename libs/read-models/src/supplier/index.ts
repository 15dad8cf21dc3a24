export { supplierFamilies, SupplierQueries } from './supplier-queries.ts';
