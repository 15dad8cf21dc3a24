import { pageTitle } from '#contracts/page';
import { PageFrame } from '../page/page-frame.tsx';

/** The accessibility statement, with known gaps. */
export function AccessibilityPage() {
  return (
    <PageFrame title={pageTitle('accessibility')}>
      <div className="prose">
        <h1 className="nhsuk-heading-l page-title">Accessibility</h1>
        <p>We aim at level AA of the Web Content Accessibility Guidelines 2.2.</p>
        <h2 className="nhsuk-heading-m">What you can do</h2>
        <ul>
          <li>
            read everything that is in a picture as a list or as a table: all three hold the same entries
          </li>
          <li>reach every mark of a picture with the keyboard, and hear its date, title and kind</li>
          <li>tell marks apart by shape as well as by colour, also in forced colours</li>
          <li>read pages at a width of 320 pixels and at a zoom of 400 %; there the list is shown first</li>
          <li>print a page: the picture comes with its list</li>
        </ul>
        <h2 className="nhsuk-heading-m">What is not good enough yet</h2>
        <ul>
          <li>
            Marks in a picture are smaller than 24 by 24 pixels, and some lie close together. Zoom in, use the
            keyboard, or read the list.
          </li>
          <li>On narrow screens a picture and the table scroll sideways inside their own frames.</li>
          <li>
            The pages were checked with automatic tests, and not yet with people who use assistive technology.
          </li>
          <li>Sources that we link to are other people’s pages; we do not know how accessible they are.</li>
        </ul>
      </div>
    </PageFrame>
  );
}
