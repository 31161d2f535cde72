import type { ReactNode } from 'react';
import { PageHeading } from '../../kit/page-heading.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { dueStanding } from '../cases/clock-standing.ts';
import type { CaseFileData } from './case-file-data.ts';

/** What the case is, how far it has come and what is next. */
export function CaseSummary({ file, now }: { file: CaseFileData; now: Date }) {
  const next = file.nextDueAt ? dueStanding(file.nextDueAt, now) : null;
  return (
    <>
      <PageHeading
        title={file.reference}
        documentTitle={`Case ${file.reference}`}
        lede={`${wordFor(file.category)}, ${file.service.name}, ${file.service.area.name}`}
      >
        <p className="case-tags">
          <StatusTag standing={file.status === 'CLOSED' ? 'good' : 'plain'}>{wordFor(file.status)}</StatusTag>
          {file.urgency === 'EMERGENCY' ? <StatusTag standing="warn">Emergency</StatusTag> : null}
          {file.hateStrands && file.hateStrands.length > 0 ? (
            <StatusTag standing="warn">Hate motivated</StatusTag>
          ) : null}
          {file.restricted ? <StatusTag standing="bad">Restricted to named staff</StatusTag> : null}
          {next && file.status !== 'CLOSED' ? (
            <StatusTag standing={next.standing}>{next.words}</StatusTag>
          ) : null}
        </p>
      </PageHeading>
      <KeptHowLong file={file} />
      <section className="card" aria-label="Summary">
        <dl className="facts">
          <Fact name="Stage">{wordFor(file.stage)}</Fact>
          <Fact name="Harm of the category">{wordFor(file.harmRating)}</Fact>
          <Fact name="Risk to people">{file.riskLevel ? wordFor(file.riskLevel) : 'Not assessed yet'}</Fact>
          <Fact name="Urgency">{wordFor(file.urgency)}</Fact>
          {file.hateStrands && file.hateStrands.length > 0 ? (
            <Fact name="Hate perceived">{listed(file.hateStrands.map(wordWithin))}</Fact>
          ) : null}
          <Fact name="Owner">
            {file.owner ? (file.owner.name ?? 'Not shown to your role') : 'Nobody yet'}
          </Fact>
          <Fact name="Place">{place(file)}</Fact>
          <Fact name="Service">
            {wordFor(file.service.type)}, {wordFor(file.service.nation)}
          </Fact>
          <Fact name="Opened">{momentOf(file.openedAt)}</Fact>
          <Fact name="Last contact">{file.lastContactAt ? momentOf(file.lastContactAt) : 'None yet'}</Fact>
          {file.closedAt ? <Fact name="Closed">{momentOf(file.closedAt)}</Fact> : null}
          {file.outcome ? <Fact name="Outcome">{wordFor(file.outcome)}</Fact> : null}
          {file.closureNoticeAt ? (
            <Fact name="Notice of closing given">{dayOf(file.closureNoticeAt)}</Fact>
          ) : null}
          {file.reviewRightInformedAt ? (
            <Fact name="Right to a case review explained">{dayOf(file.reviewRightInformedAt)}</Fact>
          ) : null}
          {file.externalReference ? <Fact name="Reference elsewhere">{file.externalReference}</Fact> : null}
        </dl>
        {file.closingReason ? <p className="closing-reason">{file.closingReason}</p> : null}
      </section>
    </>
  );
}

/** What is no longer here and under which rule, and what keeps the rest although its time may be over (policy 12.1). */
function KeptHowLong({ file }: { file: CaseFileData }) {
  const held = file.holds.filter(({ liftedAt }) => !liftedAt);
  return (
    <>
      {file.minimisedAt ? (
        <p className="notice">
          The time for which this case is kept was over
          {file.minimisedAfterMonths ? `, ${inYears(file.minimisedAfterMonths)} after it was closed` : ''}:
          names, words, homes and files were taken away on {dayOf(file.minimisedAt)}. What figures are counted
          from stays (policy 12.1).
        </p>
      ) : null}
      {held.map(({ id, reason, reviewOn }) => (
        <p key={id} className="notice">
          A hold keeps this case beyond its time: {reason ? wordWithin(reason) : 'not shown to your role'}
          {reviewOn ? `, to be reviewed by ${dayOf(reviewOn)}` : ''}.
        </p>
      ))}
    </>
  );
}

const inYears = (months: number): string => {
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? 'a year' : `${months / 12} years`;
};

function place({ property, minimisedAt }: CaseFileData): string {
  if (minimisedAt) return 'Kept no longer';
  if (!property) return 'No property of ours';
  if (property.address === null || property.address === undefined) return 'Not shown to your role';
  return [property.address, property.postcode].filter(Boolean).join(', ');
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
