import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { Service } from '../place/service.ts';
import { insist, type Refusal, Refused, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import type { ImportPerceptionResponsesInput } from './import-perception-input.ts';
import { PerceptionResponse } from './perception-response.ts';
import { refuseResponse, refuseSource } from './perception-rules.ts';

export interface ImportedResponses {
  imported: number;
  alreadyThere: number;
  errors: (Refusal & { row: number })[];
}

const mostRows = 500;

/** Takes answers of a survey of tenants into their own set: an answer known by its number counts once. */
export async function importPerception(
  em: EntityManager,
  { source: named, rows }: ImportPerceptionResponsesInput,
  act: Act,
): Promise<ImportedResponses> {
  insist(ruling(refuseSource(named), {}));
  if (rows.length === 0 || rows.length > mostRows) {
    const message = `Send 1 to ${mostRows} lines at once.`;
    throw new Refused([refusal('rows', 'ROWS_AT_ONCE', 'Tenant Satisfaction Measures TP12', message)]);
  }
  const source = named.trim();
  const references = rows.map(({ externalReference }) => externalReference.trim());
  const there = await em.find(PerceptionResponse, { source, externalReference: { $in: references } });
  const known = new Set(there.map(({ externalReference }) => externalReference));
  const services = new Map((await em.find(Service, {})).map((service) => [service.id, service]));
  const today = localDay(act.now, act.calendar).toString();
  const done: ImportedResponses = { imported: 0, alreadyThere: 0, errors: [] };
  rows.forEach((row, index) => {
    const externalReference = references[index]!;
    const service = row.serviceId ? services.get(row.serviceId.toLowerCase()) : null;
    const refusals = refuseResponse(row, { service: service !== undefined, today });
    if (refusals.length > 0) {
      done.errors.push(...refusals.map((each) => ({ ...each, row: index + 1 })));
    } else if (known.has(externalReference)) {
      done.alreadyThere += 1;
    } else {
      known.add(externalReference);
      done.imported += 1;
      em.create(PerceptionResponse, {
        source,
        externalReference,
        respondedOn: row.respondedOn,
        stock: row.stock,
        method: row.method ?? null,
        service: service ?? null,
        answer: row.answer,
        importedAt: act.now,
        importedBy: em.getReference(Staff, act.by.staffId),
      } as never);
    }
  });
  return done;
}
