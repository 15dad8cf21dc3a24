import { pageTitle } from '#contracts/page';
import { PageFrame } from '../page/page-frame.tsx';

/** About the site: its independence, that it keeps nothing about readers, and the licences of the facts. */
export function AboutPage() {
  return (
    <PageFrame title={pageTitle('about')}>
      <div className="prose">
        <h1 className="nhsuk-heading-l page-title">About, privacy and licence</h1>
        <p>
          Throughline records national NHS digital policy and trusts’ digitisation milestones as events, and
          shows how policy preceded local progress. It is not an NHS service and speaks for no NHS body.
        </p>
        <h2 className="nhsuk-heading-m">The record</h2>
        <p>
          The facts are public. Each carries its source, how sure we are, and since when one could know it.
          The record is not complete: it leans to acute and secondary care, and to what was reported in
          public. A trust’s type (acute, mental health, …) is our own classification.
        </p>
        <h2 className="nhsuk-heading-m">Licence</h2>
        <p>
          Codes, names, openings, closings and successions of trusts come from the NHS Organisation Data
          Service. Contains public sector information licensed under the{' '}
          <a
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="noreferrer"
          >
            Open Government Licence v3.0
          </a>
          . Other facts are told in our own words from the sources named beside them. The software is under
          the MIT licence.
        </p>
        <h2 className="nhsuk-heading-m">Privacy and cookies</h2>
        <p>
          To read needs no account. Readers get no cookies, and nothing of theirs is kept: what you choose
          stands in the address of the page alone. Nothing is loaded from anywhere else. A link to a source
          leaves this site.
        </p>
        <p>
          Who signs in gets one cookie, which holds the session and nothing else. It is needed to write, is
          sent to this site alone, and ends when you sign out, after 30 minutes without use, or after 12
          hours. While you sign in there is a second one for some minutes. Name and email come from your
          identity provider and are kept apart from the record; the record itself holds your role and your
          organisation. What you type into a form is kept in that tab of your browser until you send it or
          sign out.
        </p>
      </div>
    </PageFrame>
  );
}
