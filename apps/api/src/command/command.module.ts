import { Module, type DynamicModule } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Today } from '../today/index.ts';
import { BatchController } from './batch.controller.ts';
import { CarryOutHandler } from './carry-out.command.ts';
import { commandController, type ConceptCommands } from './command-controller.ts';
import { CommandRegistry } from './command-registry.ts';
import { Intake } from './intake.ts';

/**
 * Every use case over HTTP: a route for each, and one for many at once. `publicUrl`: as people and programs reach the
 * site; permanent links begin so.
 */
@Module({})
export class CommandModule {
  static of(concepts: readonly ConceptCommands[], publicUrl: URL): DynamicModule {
    return {
      module: CommandModule,
      controllers: [...concepts.map(commandController), BatchController],
      providers: [
        CarryOutHandler,
        {
          provide: CommandRegistry,
          useValue: new CommandRegistry(concepts.flatMap(({ commands }) => commands)),
        },
        {
          provide: Intake,
          inject: [CommandBus, Today],
          useFactory: (commands: CommandBus, today: Today) => new Intake(commands, today, publicUrl),
        },
      ],
    };
  }
}
