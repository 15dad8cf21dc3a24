import type { LoggerService } from '@nestjs/common';
import type { Log } from '#observability/logs';

/** Nest's logger, which writes to our log. Its routine messages are for those who look for a fault. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: Log) {}

  log(message: unknown, ...about: unknown[]): void {
    this.log_.debug(...said(message, about));
  }
  debug(message: unknown, ...about: unknown[]): void {
    this.log_.debug(...said(message, about));
  }
  warn(message: unknown, ...about: unknown[]): void {
    this.log_.warn(...said(message, about));
  }
  error(message: unknown, ...about: unknown[]): void {
    this.log_.error(...said(message, about));
  }
}

/** Nest hands over the name of the class that speaks as the last argument. */
const said = (message: unknown, about: unknown[]): [object, string] =>
  message instanceof Error
    ? [{ err: message, by: about.at(-1) }, message.message]
    : [{ by: about.at(-1) }, String(message)];
