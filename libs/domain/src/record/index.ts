export {
  declarationOf,
  declarations,
  isEventType,
  mayLieAhead,
  type DataOfType,
  type DomainEvent,
  type DomainEvents,
  type EventType,
  type UseCaseName,
} from '../declarations/index.ts';
export * from './correctable.ts';
export * from './national.ts';
export * from './streams.ts';
