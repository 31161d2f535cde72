import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { ExternalReference } from '../external-reference/external-reference.ts';
import {
  type ReferenceElsewhere,
  refuseReferenceElsewhere,
} from '../external-reference/external-reference-rules.ts';
import { name } from '../external-reference/record-external-reference.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { ReportChannel } from '../vocabulary.ts';
import type { ImportedReportInput } from './import-reports-input.ts';
import { refuseImported } from './import-rules.ts';
import { receiveReport } from './receive-report.ts';
import type { Report } from './report.ts';

/** Takes a report that another system holds, as anybody's is taken, and keeps what it is called there. */
export async function importReport(em: EntityManager, input: ImportedReportInput, act: Act): Promise<Report> {
  insist(
    ruling(
      [
        ...refuseImported(input, act.policy.document),
        ...refuseReferenceElsewhere(input.from, 'from.'),
        ...(input.property ? refuseReferenceElsewhere(input.property, 'property.') : []),
        ...(input.reporter ? refuseReferenceElsewhere(input.reporter, 'reporter.') : []),
      ],
      {},
    ),
  );
  const { from, property, reporter, serviceId, channel, ...told } = input;
  const home = property ? (await named(em, property, 'property', 'home')).property! : null;
  const who = reporter ? (await named(em, reporter, 'person', 'person', 'reporter')).person! : null;
  const at = serviceId ?? home?.service.id;
  if (!at) {
    const message = 'Say at which service it is, or at which home.';
    throw new Refused([refusal('serviceId', 'SERVICE_OR_HOME', '8.4', message)]);
  }
  const { report } = await receiveReport(
    em,
    {
      ...told,
      serviceId: at,
      propertyId: home?.id ?? null,
      reporterId: who ? (who.mergedInto?.id ?? who.id) : null,
      channel: channel ?? ReportChannel.API,
    },
    act,
  );
  await name(em, from, { report }, act, 'from.');
  return report;
}

/** The one thing of a kind that a reference names, in the actor's scope. */
async function named(
  em: EntityManager,
  { system, reference }: ReferenceElsewhere,
  kind: 'property' | 'person',
  what: string,
  field: string = kind,
): Promise<ExternalReference> {
  const held = await em.find(
    ExternalReference,
    { system, reference, endedAt: null, [kind]: { $ne: null } },
    { populate: [kind] as never },
  );
  const different = new Set(held.map((one) => one.person?.mergedInto?.id ?? one[kind]?.id));
  if (different.size > 1) {
    const message = `This reference names more than one ${what} here: bring their records together first.`;
    throw new Refused([refusal(field, 'NAMES_SEVERAL', '2.2', message)]);
  }
  return found(held[0], field, what);
}
