import { requestFields, type Declaration, type RequestOf } from '#domain/schema';
import { requestClass, type RequestClass } from './request-class.ts';

const pascalCase = (useCase: string): string =>
  useCase.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The class of requests to the use case of a declared event, such as `AnnouncePolicyRequest`. */
export const commandRequest = <Of extends Declaration>(declared: Of): RequestClass<RequestOf<Of>> =>
  requestClass(pascalCase(declared.useCase), requestFields(declared)) as RequestClass<RequestOf<Of>>;
