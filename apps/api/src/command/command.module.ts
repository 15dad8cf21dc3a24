import { Module, type DynamicModule } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Ground } from '#commands/free-text';
import { Today } from '../today/index.ts';
import { BatchController } from './batch.controller.ts';
import { CarryOutHandler } from './carry-out.command.ts';
import { commandController, type ConceptCommands } from './command-controller.ts';
import { CommandGround } from './command-ground.ts';
import { CommandRegistry } from './command-registry.ts';
import { Intake } from './intake.ts';

/** What commands need from outside. */
export interface CommandSurroundings {
  readonly ground: Ground;
  /** As people and programs reach the site: permanent links begin so. */
  readonly publicUrl: URL;
}

/** Every use case over HTTP: a route for each, and one for many at once. */
@Module({})
export class CommandModule {
  static of(concepts: readonly ConceptCommands[], { ground, publicUrl }: CommandSurroundings): DynamicModule {
    return {
      module: CommandModule,
      controllers: [...concepts.map(commandController), BatchController],
      providers: [
        CarryOutHandler,
        { provide: CommandGround, useValue: new CommandGround(ground.record, ground.texts) },
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
