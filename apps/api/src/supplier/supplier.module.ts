import { Module } from '@nestjs/common';
import { ListSuppliersHandler } from './list-suppliers.query.ts';
import { SupplierController } from './supplier.controller.ts';

/** Suppliers, over HTTP. */
@Module({ controllers: [SupplierController], providers: [ListSuppliersHandler] })
export class SupplierModule {}
