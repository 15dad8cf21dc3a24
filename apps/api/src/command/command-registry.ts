import type { HttpCommand } from './http-command.ts';

/** Every use case over HTTP by its name. */
export class CommandRegistry {
  readonly #byName: ReadonlyMap<string, HttpCommand>;

  constructor(commands: readonly HttpCommand[]) {
    this.#byName = new Map(commands.map((command) => [command.useCase, command]));
  }

  named(useCase: string): HttpCommand | undefined {
    return this.#byName.get(useCase);
  }
}
