import { Global, Module } from '@nestjs/common';

/** Holds what every concept needs from outside; `ApiModule.over` provides it. */
@Global()
@Module({})
export class DependenciesModule {}
