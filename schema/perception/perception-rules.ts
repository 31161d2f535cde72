import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';

const clause = 'Tenant Satisfaction Measures TP12';
const longest = 100;

export const refuseSource = (source: string): Refusal[] => refuseName('source', source, 'Name the survey.');

/** Whether one line can be an answer; those that cannot do not keep the others out. */
export function refuseResponse(
  row: { externalReference: string; respondedOn: string },
  known: { service: boolean; today: string },
): Refusal[] {
  const refusals = refuseName('externalReference', row.externalReference, 'Give the number of the answer.');
  if (row.respondedOn > known.today) {
    refusals.push(
      refusal('respondedOn', 'NOT_IN_THE_FUTURE', clause, 'An answer cannot come in the future.'),
    );
  }
  if (!known.service) {
    refusals.push(refusal('serviceId', 'NOT_FOUND', '12.1', 'There is no such service in your scope.'));
  }
  return refusals;
}

function refuseName(field: string, text: string, message: string): Refusal[] {
  if (isBlank(text)) return [refusal(field, 'NAMED', clause, message)];
  return refuseText(field, text, longest);
}
