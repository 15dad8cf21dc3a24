import { pageTitle } from '#contracts/page';
import { Glyph } from '../picture/glyph.tsx';
import { laneLegends } from '../national-timeline/lane-legends.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { laneIds } from '../picture/lanes.ts';

function Lanes() {
  return (
    <dl className="legend">
      {laneIds.map((id) => {
        const { title, about, legend } = laneLegends[id];
        return (
          <div key={id} className="legend__lane">
            <dt>{title}</dt>
            <dd>
              {about}
              <ul>
                {legend.map(([shape, means]) => (
                  <li key={means}>
                    <Glyph shape={shape} hue={id} /> {means}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Before() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Before is not because</h2>
      <p>
        The picture shows the order in which things happened, never that one caused the other. A national date
        meets every trust at once, so there is no group to compare with; money often went to trusts that were
        ahead, or behind, to begin with.
      </p>
    </>
  );
}

function Clocks() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Three clocks</h2>
      <p>
        <strong>As at</strong> is a day in the world: what had happened by then. <strong>Known on</strong> is
        a day of knowledge: what one could know by then, by the sources on record here.{' '}
        <strong>Position</strong> is a place in our log: what was recorded by then. Every page says which
        three it shows and lets you change them; with all three in its address a link gives the same answer
        next year.
      </p>
      <p>
        A page that is not of today says so in its title and above its heading, with a link back to today. Its
        links lead to the record at the same clocks. In pictures, days after the day asked for are shaded, and
        days after the day of knowledge are hatched: what happened there had not happened yet or was not known
        yet.
      </p>
    </>
  );
}

function HalfKnown() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Half-known dates</h2>
      <p>
        A date known only by its month, its year or an interval is drawn as wide as what is not known, in a
        paler shade. An entry whose possible days lie on both sides of the day asked for ‘may have happened’
        by then.
      </p>
    </>
  );
}

function Shapes() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Lanes and shapes</h2>
      <Lanes />
      <p>
        <strong>Promises</strong> are rows: a ring on the day the promise was made, an upright bar on the day
        it fell due. A new row begins whenever the date or the wording changed; a broken line says that the
        date did not move. The days due, joined, make the staircase.
      </p>
      <p>
        <strong>Money</strong> says its kind each time: announced, approved, awarded, received. Kinds are
        never added together, and later figures often restate or cut earlier ones.
      </p>
      <p>
        <strong>Shares</strong> of trusts with a record are as others published them, each with its own
        denominator and definition. They are not one series: a line joins only figures that count the same
        thing among the same trusts.
      </p>
      <p>
        <strong>Trusts’ milestones</strong> are one mark each, stacked by quarter; where there are few in
        sight, the trust’s name stands beside each. ‘Go-lives on record here’ is our own count and never a
        share of trusts, because the record is not complete. No trust is ranked. A trust is open through its
        closing day, and counts as open once it is known to have opened. One that closes leaves the count;
        below the picture stands how many there are if its successor takes over, or if all that ever opened
        are counted.
      </p>
      <p>
        <strong>A number</strong> stands for so many entries, where their marks would cover one another or
        have no room. It opens to all of them; zoomed in, they part.
      </p>
    </>
  );
}

function TrustPages() {
  return (
    <>
      <h2 className="nhsuk-heading-m">A trust’s page</h2>
      <p>
        A curve leads from a milestone up to a policy where something on record ties the two: the trust was
        funded under it (a heavy line), named in it (a light one), or says itself that it helped or hindered
        (a heavy line in purple). Such a claim proves nothing: it is one trust’s statement. The words on it
        say how long after, as a range where the dates are not known to the day. Where it was a trust that
        this one came from, it is said which, and by which steps it came. Pale are the policies that bound
        trusts of its type, or were in force for the same capability: their thin line runs up to the last
        milestone that they applied to, from the edge where they began before the picture. A bar ends a
        promise or a standard on the day it was due last; a small ring is a day on which that was moved or
        reworded.
      </p>
      <p>
        Under the picture each milestone has its ladder: every policy that came before it, the strongest tie
        first, and of equal ties the latest. A tie is a claim of the trust, money, being named, a duty or a
        promise that bound it, the same subject, or no more than a hint. Each rung says how long after the
        milestone came, in whole months from the bounds of both dates, and how far the policy’s own day lay
        ahead. It shows order, and no cause.
      </p>
      <p>
        A reviewer may verify or dispute a milestone, a trust may answer and attach evidence. That is said
        about a milestone and is none itself: it has no mark on a picture, and stands in the list, in the
        table, in the details of the milestone, and on the page of each entry, with who did it and why.
      </p>
    </>
  );
}

function PolicyPages() {
  return (
    <>
      <h2 className="nhsuk-heading-m">A policy’s page</h2>
      <p>
        Above stands all that happened to the policy, on a bar from its beginning to its end; a dashed line
        leads to a day that it promised. Below, each trust that followed has a row: first those that say that
        it bore on them, then those funded under it, those named in it, and last those that no more than a
        hint ties to it. Within one tie they stand by name: nobody is ranked. A pale bar is as wide as what is
        not known of the date. Money that went to many trusts on one day is one mark, which opens to each of
        them. The same stands in words under the picture, with how long after.
      </p>
    </>
  );
}

function Keyboard() {
  return (
    <>
      <h2 className="nhsuk-heading-m">With the keyboard</h2>
      <p>
        The picture is one stop of the Tab key. Inside it, left and right go to the entry before and after in
        the same lane, up and down to the lane above and below; Home and End to the first and the last. Enter
        opens the details, Escape closes them. Plus, minus and 0 zoom. With a mouse, hold Ctrl (or Cmd) and
        turn the wheel; on a touch screen, pinch. The list and the table hold the same entries as the picture.
      </p>
    </>
  );
}

/** A guide to the pictures: their lanes, marks and limits. */
export function HowToReadPage() {
  return (
    <PageFrame title={pageTitle('how-to-read')}>
      <div className="prose">
        <h1 className="nhsuk-heading-l page-title">How to read this</h1>
        <p>
          One time axis runs through the whole picture. National policy stands above, trusts’ progress below.
          Point at an entry, or reach it with the keyboard, and a band runs through all lanes: what came
          before it is to the left, what came after it to the right.
        </p>

        <Before />
        <Clocks />
        <HalfKnown />
        <Shapes />
        <TrustPages />
        <PolicyPages />
        <Keyboard />
      </div>
    </PageFrame>
  );
}
