import type { CommandResult } from '../api-client/send.ts';
import type { Journey } from './journey.ts';
import { outgoingCommands, sendInOrder } from './outgoing-commands.ts';
import { sendFailureOf } from './send-failure.ts';

const key = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0009';
const journey: Journey = {
  key: 'a journey',
  title: 'A journey',
  steps: [],
  command: 'register-policy',
  request: ({ ref }) => ({ ref }),
  then: ({ ref }) => (ref === 'alone' ? undefined : { command: 'publish-policy', request: { ref } }),
  ifMatch: '7',
  send: 'Send',
  done: () => ({ title: 'Done', next: null }),
  home: { to: '/', label: 'Home' },
};

const refused = (code: string, status = 409): CommandResult => ({
  is: 'refused',
  status,
  code,
  detail: 'The reason.',
  errors: [],
});

describe('the commands of a journey', () => {
  it('have a key each, and the first the version that was looked at', () =>
    expect(outgoingCommands(journey, { ref: 'zz' }, key)).toEqual([
      { command: 'register-policy', request: { ref: 'zz' }, key, ifMatch: '7' },
      { command: 'publish-policy', request: { ref: 'zz' }, key: key.replace(/9$/, 'a') },
    ]));

  it('are one where nothing follows', () =>
    expect(outgoingCommands(journey, { ref: 'alone' }, key)).toHaveLength(1));

  it('stop at the first that is not recorded', async () => {
    const sent: string[] = [];
    const result = await sendInOrder(outgoingCommands(journey, { ref: 'zz' }, key), ({ command }) => {
      sent.push(command);
      return Promise.resolve(refused('refused'));
    });
    expect([result?.is, sent]).toEqual(['refused', ['register-policy']]);
  });
});

describe('what a person is told of a command that was not recorded', () => {
  const told = (result: CommandResult) => {
    if (result.is === 'recorded') throw new RangeError('It was recorded.');
    const { title, again = false, signIn = false } = sendFailureOf(result);
    return [title, again, signIn];
  };
  it.each([
    ['sign-in-needed', 'Your session has ended', false, true],
    ['csrf', 'Your session has changed', true, false],
    ['key-used', 'An earlier try has been recorded', false, false],
    ['version-changed', 'Somebody has changed this since you looked at it', false, false],
    ['busy', 'Others are writing here at this moment', true, false],
    ['too-many-requests', 'Too much was sent in a short time', true, false],
    ['refused', 'This was not recorded', false, false],
  ])('%s: %s', (code, title, again, signIn) => expect(told(refused(code))).toEqual([title, again, signIn]));
  it('is to send again where the server failed, or did not answer', () => {
    expect(told(refused('internal', 503))).toEqual(['The server cannot record this now', true, false]);
    expect(told({ is: 'unanswered' })).toEqual(['No answer came from the server', true, false]);
  });
});
