import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import { BulkExportState } from '../vocabulary.ts';
import { BulkExport } from './bulk-export.ts';
import type { AskForExportInput, DiscardExportInput } from './bulk-export-input.ts';

/** Nobody waits for more than so many at once. */
const mostUnderWay = 2;

export function refuseExport(
  asked: { kinds: readonly string[]; purpose: string; lawfulBasis: string },
  underWay: number,
) {
  const said = (['purpose', 'lawfulBasis'] as const).flatMap((field) =>
    isBlank(asked[field])
      ? [refusal(field, 'SAY_WHY_IT_LEAVES', '12.1', 'Say what it is for, and on which lawful basis.')]
      : refuseText(field, asked[field], longestReason),
  );
  return [
    ...(asked.kinds.length === 0
      ? [refusal('kinds', 'KINDS_OF_EXPORT', '15.1', 'Say of what: at least one kind.')]
      : []),
    ...said,
    ...(underWay >= mostUnderWay
      ? [
          refusal(
            'kinds',
            'EXPORTS_AT_ONCE',
            '15.1',
            `Two exports of yours are still to be written: wait for one of them.`,
          ),
        ]
      : []),
  ];
}

/** Asks a worker for a file of all that the actor may read; the ability says who may. */
export async function askForExport(
  em: EntityManager,
  input: AskForExportInput,
  act: Act,
): Promise<BulkExport> {
  const askedBy = em.getReference(Staff, act.by.staffId);
  const underWay = await em.count(BulkExport, { askedBy, state: BulkExportState.ASKED });
  insist(ruling(refuseExport(input, underWay), {}));
  return em.create(BulkExport, {
    askedBy,
    askedAt: act.now,
    kinds: [...new Set(input.kinds)],
    purpose: input.purpose.trim(),
    lawfulBasis: input.lawfulBasis.trim(),
    state: BulkExportState.ASKED,
  } as never);
}

/** Gives a file up before its time; that it was made stays on record. */
export async function discardExport(
  em: EntityManager,
  input: DiscardExportInput,
  act: Act,
): Promise<BulkExport> {
  const id = identity(input.exportId, 'exportId', 'export');
  const of = found(await em.findOne(BulkExport, { id, askedBy: act.by.staffId }), 'exportId', 'export');
  if (of.state !== BulkExportState.ASKED && of.state !== BulkExportState.READY) {
    throw new Refused([refusal('exportId', 'EXPORT_IS_OVER', '15.1', 'There is no file of it any more.')]);
  }
  of.state = BulkExportState.DISCARDED;
  return of;
}
