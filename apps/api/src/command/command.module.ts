import { Module, type DynamicModule } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Today } from '../today/today.ts';
import { BatchController } from './batch.controller.ts';
import { commandController } from './command-controller.ts';
import { CommandGateway } from './command-gateway.ts';
import { CommandRegistry } from './command-registry.ts';
import { allCommands } from './http-commands.ts';
import { UseCaseCommandHandler } from './use-case.command.ts';

/**
 * Every use case over HTTP: a route for each, and one for many at once. `publicUrl`: as people and programs reach the
 * site; permanent links begin so.
 */
@Module({})
export class CommandModule {
  static of(publicUrl: URL): DynamicModule {
    return {
      module: CommandModule,
      controllers: [...allCommands.map(commandController), BatchController],
      providers: [
        UseCaseCommandHandler,
        {
          provide: CommandRegistry,
          useValue: new CommandRegistry(allCommands.flatMap(({ commands }) => commands)),
        },
        {
          provide: CommandGateway,
          inject: [CommandBus, Today],
          useFactory: (commands: CommandBus, today: Today) => new CommandGateway(commands, today, publicUrl),
        },
      ],
    };
  }
}
