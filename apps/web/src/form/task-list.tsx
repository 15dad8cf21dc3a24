import { useId } from 'react';
import { Link } from '../link/link.tsx';

/** One thing to do. */
export interface Task {
  readonly title: string;
  readonly hint?: string;
  readonly status: 'completed' | 'not started' | 'problem' | 'cannot start yet';
  /** Address of the task; left out where it cannot be done yet. */
  readonly to?: string;
}

const statusLabel = {
  completed: 'Completed',
  'not started': 'Not yet started',
  problem: 'There is a problem',
  'cannot start yet': 'Cannot start yet',
} as const;

function Status({ status }: Pick<Task, 'status'>) {
  switch (status) {
    case 'completed':
      return <>{statusLabel[status]}</>;
    case 'not started':
      return <strong className="nhsuk-tag nhsuk-tag--blue">{statusLabel[status]}</strong>;
    case 'problem':
      return <strong className="nhsuk-tag nhsuk-tag--red">{statusLabel[status]}</strong>;
    case 'cannot start yet':
      return <>{statusLabel[status]}</>;
  }
}

function TaskItem({ task, id }: { readonly task: Task; readonly id: string }) {
  const { title, hint, status, to } = task;
  const described = `${hint === undefined ? '' : `${id}-hint `}${id}-status`;
  return (
    <li className={`nhsuk-task-list__item${to === undefined ? '' : ' nhsuk-task-list__item--with-link'}`}>
      <div className="nhsuk-task-list__name-and-hint">
        {to === undefined ? (
          <div>{title}</div>
        ) : (
          <Link className="nhsuk-link nhsuk-task-list__link" to={to} aria-describedby={described}>
            {title}
          </Link>
        )}
        {hint === undefined ? null : (
          <div className="nhsuk-task-list__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <div
        className={`nhsuk-task-list__status${status === 'cannot start yet' ? ' nhsuk-task-list__status--cannot-start-yet' : ''}`}
        id={`${id}-status`}
      >
        <Status status={status} />
      </div>
    </li>
  );
}

/** Tasks of a journey with the status of each. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const id = useId();
  return (
    <ul className="nhsuk-task-list">
      {tasks.map((task, at) => (
        <TaskItem key={task.title} task={task} id={`${id}-${at}`} />
      ))}
    </ul>
  );
}
