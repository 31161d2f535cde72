import type { ReactNode } from 'react';
import type { ReportToDecideQuery } from '../../generated/report-to-decide-query.ts';
import { CameWith } from '../../kit/came-with.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { momentOf } from '../../words/dates.ts';
import { listed } from '../../words/figures.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { clockStanding } from '../cases/clock-standing.ts';
import { SafeContact } from './safe-contact.tsx';

export type ReportData = NonNullable<ReportToDecideQuery['report']>;

/** What was reported, by whom, and which clocks it started. */
export function ReportFacts({ report, now }: { report: ReportData; now: Date }) {
  const { reporter } = report;
  return (
    <section className="card" aria-labelledby="reported">
      <h2 id="reported">What was reported</h2>
      {report.description ? <p className="told">{report.description}</p> : null}
      <dl className="facts">
        <Fact name="Reporter">{reporter ? (reporter.name ?? 'Name not shown') : 'Anonymous'}</Fact>
        <Fact name="Who reports">{wordFor(report.reporterType)}</Fact>
        {reporter?.phone || reporter?.email ? (
          <Fact name="Reached by">{[reporter.phone, reporter.email].filter(Boolean).join(', ')}</Fact>
        ) : null}
        <Fact name="Happened">{report.occurredAt ? momentOf(report.occurredAt) : 'Not said'}</Fact>
        <Fact name="Place">
          {report.property
            ? [report.property.address ?? 'Not shown to your role', report.property.postcode]
                .filter(Boolean)
                .join(', ')
            : 'No property of ours'}
        </Fact>
        <Fact name="Service">{report.service.name}</Fact>
        <Fact name="Channel">{wordFor(report.channel)}</Fact>
        {report.behaviour ? <Fact name="Behaviour">{wordFor(report.behaviour)}</Fact> : null}
        <Fact name="Category">{report.category ? wordFor(report.category) : 'Not known yet'}</Fact>
        <Fact name="Violence">{yesNo(report.violence)}</Fact>
        <Fact name="Hate perceived">
          {report.hateStrands === null
            ? 'Nobody has asked'
            : report.hateStrands.length > 0
              ? listed(report.hateStrands.map(wordWithin))
              : 'Asked, and no'}
        </Fact>
        <Fact name="Safe to resolve it themselves">{yesNo(report.safeToSelfResolve)}</Fact>
        {report.dangerNow ? (
          <Fact name="Police called">
            {report.policeCalledAt ? momentOf(report.policeCalledAt) : 'Not recorded'}
          </Fact>
        ) : null}
      </dl>
      <CameWith
        attachments={report.attachments.filter(({ evidence }) => !evidence)}
        nameOf={(id) => report.attachments.find((each) => each.id === id)?.fileName}
      />
      {reporter ? <SafeContact person={reporter} /> : null}
      <ul className="rows">
        {report.deadlines.map((clock) => {
          const { standing, words } = clockStanding(clock, now);
          return (
            <li key={clock.id} className="row-line">
              <span>{wordFor(clock.type)}</span>
              <StatusTag standing={standing}>{words}</StatusTag>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const yesNo = (value: boolean | null) => (value === null ? 'Not asked' : value ? 'Yes' : 'No');

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
