import type { ProblemCode } from '#contracts/problem';
import type { CommandResult } from '../api-client/send.ts';

/** The reason why something was not recorded, as a person is told it. */
export interface SendFailure {
  /** The server's own code; `unanswered` where no answer came. */
  readonly code: string;
  readonly title: string;
  readonly text: string;
  /** Sending it again, as it is, may help. */
  readonly again?: boolean;
  /** Signing in again is what helps. */
  readonly signIn?: boolean;
}

type NotRecorded = Exclude<CommandResult, { readonly is: 'recorded' }>;

const unanswered: SendFailure = {
  code: 'unanswered',
  title: 'No answer came from the server',
  text: 'The connection may be lost. We do not know whether it was recorded. Your answers are kept: check the connection and send again. It cannot be recorded twice.',
  again: true,
};

const known: Partial<Readonly<Record<ProblemCode, Omit<SendFailure, 'code'>>>> = {
  'sign-in-needed': {
    title: 'Your session has ended',
    text: 'Nothing was recorded. Your answers are kept in this tab: sign in again and send them.',
    signIn: true,
  },
  csrf: {
    title: 'Your session has changed',
    text: 'Nothing was recorded. Your answers are kept: send them again.',
    again: true,
  },
  'key-used': {
    title: 'An earlier try has been recorded',
    text: 'It was recorded with the answers that you had given then, and these are other answers. Look at what was recorded; what is wrong in it can be corrected there.',
  },
  'version-changed': {
    title: 'Somebody has changed this since you looked at it',
    text: 'Nothing was recorded. Look at what it says now, then decide whether your answers still hold.',
  },
  busy: {
    title: 'Others are writing here at this moment',
    text: 'Nothing was recorded. Your answers are kept: send them again.',
    again: true,
  },
  'too-many-requests': {
    title: 'Too much was sent in a short time',
    text: 'Nothing was recorded. Your answers are kept: wait a minute and send them again.',
    again: true,
  },
};

/** The message for a command that the server refused, or did not answer. */
export function sendFailureOf(sent: NotRecorded): SendFailure {
  if (sent.is === 'unanswered') return unanswered;
  const { code, status, detail, errors } = sent;
  const told = known[code as ProblemCode];
  if (told !== undefined) return { code, ...told };
  if (status >= 500) {
    return {
      code,
      title: 'The server cannot record this now',
      text: `${detail} Your answers are kept: send them again in a while. It cannot be recorded twice.`,
      again: true,
    };
  }
  return {
    code,
    title: 'This was not recorded',
    text: errors.length > 0 ? 'Put this right, then send again:' : detail,
  };
}
