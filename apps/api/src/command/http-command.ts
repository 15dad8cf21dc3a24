import { examplesOf } from '#commands/examples';
import { contentOf, idField } from '#commands/request';
import { useCases } from '#commands/use-cases';
import { commandRequest, type RequestClass } from '#contracts/request';
import { isRefusal } from '#domain/kernel';
import type { EventType, UseCaseName } from '#domain/record';
import type { Declaration } from '#domain/schema';
import { readRequest } from '../http/request-pipe.ts';
import { refused, type FieldNames } from './refused.ts';
import { useCaseCommand, type CommandAsker, type UseCaseCommand } from './use-case.command.ts';

/** A command that is ready for the bus, and where what it comes to is to be seen. */
export interface ParsedCommand {
  readonly command: UseCaseCommand;
  /** Each of its events has a page of its own: it is dated, and so makes an entry. */
  readonly isDated: boolean;
  /** Path of the page of what it is about, where that is neither an entry nor the subject of the stream. */
  readonly page: string | undefined;
}

/** A use case over HTTP. */
export interface HttpCommand {
  readonly useCase: UseCaseName;
  /** One sentence on what it says of the world, for the list of routes. */
  readonly summary: string;
  readonly request: RequestClass<object>;
  /** Requests that work once what they name is there, each by what it says. */
  readonly examples: Readonly<Record<string, object>>;
  /** Parts of the use case's content that are called otherwise in the request. */
  readonly named: FieldNames;
  /** Reads a body; throws a ProblemError that names each place where it is wrong. */
  readonly parse: (body: unknown, asker: CommandAsker) => ParsedCommand;
}

/** The use case of a declared event, over HTTP. */
export function httpCommand(declared: Declaration): HttpCommand {
  const { dating, says, useCase, fields } = declared;
  const type = declared.type as EventType;
  const request = commandRequest(declared);
  const makeCommand = useCaseCommand(useCase as UseCaseName, useCases[type]);
  const id = idField(declared);
  return {
    useCase: useCase as UseCaseName,
    summary: says,
    request,
    examples: examplesOf(type),
    named: id === undefined ? {} : { id },
    parse(body, asker) {
      const given = readRequest(request, body, 'body') as Readonly<Record<string, unknown>>;
      const content = contentOf(declared, given, asker.commandId);
      if (isRefusal(content)) throw refused(content);
      return {
        command: makeCommand(content, asker),
        isDated: dating === 'dated',
        page: 'entryId' in fields ? `entries/${String(given['entryId'])}` : undefined,
      };
    },
  };
}
