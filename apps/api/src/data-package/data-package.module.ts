import { Module } from '@nestjs/common';
import { DataPackageController } from './data-package.controller.ts';

/** The data package, over HTTP. */
@Module({ controllers: [DataPackageController] })
export class DataPackageModule {}
