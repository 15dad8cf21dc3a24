import { identityChoices, type IdentityChoice } from './accounts.ts';

/** A trust that may be named on the chooser page. */
export interface TrustName {
  readonly ods: string;
  readonly name: string;
}

/** Field at fault in a choice, and the choice that was made. */
export interface ChoiceFault {
  readonly field: 'person' | 'trust';
  readonly message: string;
  readonly person?: string;
  readonly trust?: string;
}

/** Text as it may stand in a page. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

const page = (title: string, main: string): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)} – local sign-in</title>
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <header>
      <p class="service">Throughline: local sign-in</p>
    </header>
    <main id="main">
${main}
    </main>
  </body>
</html>
`;

const warning = `      <section class="warning" aria-labelledby="local-use">
        <h2 id="local-use">For local use only</h2>
        <p>Nobody here exists, and nobody is asked for a password: whoever sees this page can be any of them. It runs on
        this machine for trying things out, and never where Throughline is in real use.</p>
      </section>`;

const option = ({ id, name, role, organisation, does }: IdentityChoice, chosen: boolean): string => `
          <div class="option">
            <input type="radio" id="${id}" name="person" value="${id}" aria-describedby="${id}-does"${chosen ? ' checked' : ''}>
            <label for="${id}">${escaped(name)}, ${escaped(role.replace('-', ' '))}</label>
            <p class="hint" id="${id}-does">${escaped(organisation === undefined ? '' : `${organisation}: `)}${escaped(does)}</p>
          </div>`;

const summary = ({ field, message }: ChoiceFault): string => `      <div class="summary" role="alert">
        <h2>There is a problem</h2>
        <p><a href="#${field === 'trust' ? 'trust' : (identityChoices[0]?.id ?? '')}">${escaped(message)}</a></p>
      </div>`;

/** The page on which one chooses who to be. `action` is where the choice goes. */
export const chooserPage = (action: string, trusts: readonly TrustName[], wrong?: ChoiceFault): string =>
  page(
    wrong ? 'Error: choose who to be' : 'Choose who to be',
    `${wrong ? `${summary(wrong)}\n` : ''}      <h1>Choose who to be</h1>
${warning}
      <form method="post" action="${escaped(action)}" novalidate>
        <fieldset>
          <legend>One invented person for each role</legend>${identityChoices.map((choice) => option(choice, choice.id === wrong?.person)).join('')}
        </fieldset>
        <div class="field${wrong?.field === 'trust' ? ' wrong' : ''}">
          <label for="trust">ODS code of the trust that Robin Castell reports for</label>
          <p class="hint" id="trust-hint">Such as RVW. Type a code, or part of a name to look one up.</p>
${wrong?.field === 'trust' ? `          <p class="error" id="trust-error"><span class="hidden">Error: </span>${escaped(wrong.message)}</p>\n` : ''}          <input id="trust" name="trust" list="trusts" autocomplete="off" spellcheck="false"
            aria-describedby="trust-hint${wrong?.field === 'trust' ? ' trust-error' : ''}" value="${escaped(wrong?.trust ?? '')}">
          <datalist id="trusts">${trusts.map(({ ods, name }) => `<option value="${escaped(ods)}">${escaped(name)}</option>`).join('')}</datalist>
        </div>
        <button type="submit">Sign in</button>
        <button type="submit" class="second" name="cancel" value="yes">Cancel</button>
      </form>`,
  );

/** A page that says one thing. */
export const messagePage = (title: string, sentence: string): string =>
  page(title, `      <h1>${escaped(title)}</h1>\n      <p>${escaped(sentence)}</p>\n${warning}`);

/** Signing out: `form` is the provider's own, named `op.logoutForm`, and is sent by the page itself. */
export const leavingPage = (form: string): string =>
  page(
    'Signing out',
    `      <h1>Signing out</h1>
      ${form}
      <button type="submit" form="op.logoutForm" name="logout" value="yes" id="leave">Sign out</button>
      <script src="/leave.js"></script>`,
  );

/** Sends the form of the page above. */
export const leavingScript = "document.getElementById('leave').click();\n";
