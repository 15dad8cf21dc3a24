import type { Type } from '@nestjs/common';
import type { UseCaseName } from '#commands/authority';
import type { UseCase } from '#commands/handling';
import { DatedRequest } from '#contracts/said';
import { readRequest } from '../http/index.ts';
import { CarryOut, type Asking } from './carry-out.command.ts';
import type { FieldNames } from './refused.ts';

/** A use case as it is asked for over HTTP. The compiler refuses one whose request does not make its content. */
export interface Declaration<Content extends object, Request extends object, Made extends Content> {
  readonly useCase: UseCase<Content>;
  /** For the list of routes: what it says of the world. */
  readonly summary: string;
  readonly request: Type<Request>;
  /** What the use case is told, and nothing else. May throw what the domain says against a part of the request. */
  readonly content: (request: Request, asking: Asking) => Made & NothingBut<Content, Made>;
  /** Requests that work once what they name is there, each by what it says. They stand in the document. */
  readonly examples: Readonly<Record<string, Request>>;
  /** Parts of the content that are called otherwise in the request. */
  readonly named?: FieldNames;
  /** Path of the page that shows what it was about, where that is neither the entry nor the subject. */
  readonly page?: (request: Request) => string;
}

/** Forbids what the content has no place for, which the compiler lets pass in an object that is spread. */
type NothingBut<Content, Made> = Readonly<Record<Exclude<keyof Made, keyof Content>, never>>;

/** A command that is ready for the bus, and where what it comes to is to be seen. */
export interface Order {
  readonly command: CarryOut;
  /** Each of its events has a page of its own: it is dated, and so makes an entry. */
  readonly isDated: boolean;
  /** Path of the page of what it is about, where that is neither an entry nor the subject of the stream. */
  readonly page: string | undefined;
}

/** A use case over HTTP, whichever it is. */
export interface HttpCommand {
  readonly useCase: UseCaseName;
  readonly summary: string;
  readonly request: Type<object>;
  readonly examples: Readonly<Record<string, object>>;
  readonly named: FieldNames;
  /** Reads a body; throws a ProblemError that names each place where it is wrong. */
  readonly order: (body: unknown, asking: Asking) => Order;
}

/** Declares a use case over HTTP. */
export const overHttp = <Content extends object, Request extends object, Made extends Content>(
  declared: Declaration<Content, Request, Made>,
): HttpCommand => ({
  useCase: declared.useCase.useCase,
  summary: declared.summary,
  request: declared.request,
  examples: declared.examples,
  named: declared.named ?? {},
  order(body, asking) {
    const request = readRequest(declared.request, body, 'body');
    const content: Content = declared.content(request, asking);
    return {
      command: CarryOut.of(declared.useCase, content, asking),
      isDated: request instanceof DatedRequest,
      page: declared.page?.(request),
    };
  },
});
