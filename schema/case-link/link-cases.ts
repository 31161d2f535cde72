import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { CaseLinkKind, EventKind } from '../vocabulary.ts';
import { CaseLink } from './case-link.ts';
import type { LinkCasesInput, UnlinkCasesInput } from './case-link-input.ts';
import { ruleOnLinkingCases } from './link-rules.ts';

/** Links two cases both of which the actor works; closed ones too: that is what history is. */
export async function linkCases(em: EntityManager, input: LinkCasesInput, act: Act): Promise<CaseLink> {
  const of = await findCase(em, input);
  const id = identity(input.otherCaseId, 'otherCaseId', 'case');
  const other = found(await em.findOne(Case, id), 'otherCaseId', 'case');
  const linked = await em.count(CaseLink, {
    kind: input.kind,
    endedAt: null,
    $or: [
      { earlier: of, later: other },
      { earlier: other, later: of },
    ],
  });
  const { earlier } = insist(ruleOnLinkingCases(of, other, input.kind, input.reason ?? null, linked > 0));
  const [first, second] = earlier.id === of.id ? [of, other] : [other, of];
  return tie(em, first, second, input.kind, input.reason?.trim() || null, act);
}

/** The case that is opened goes on where a closed one ended; it is somebody else's only if it is theirs to read. */
export async function followCase(em: EntityManager, opened: Case, followed: string, act: Act): Promise<void> {
  const field = 'openCase.follows';
  const earlier = found(await em.findOne(Case, identity(followed, field, 'case')), field, 'case');
  if (!earlier.closedAt) {
    const message = 'While a case runs, a further report of the same belongs to it: link the report instead.';
    const clause = 'Tenant Satisfaction Measures';
    throw new Refused([refusal(field, 'FOLLOWS_A_CLOSED_CASE', clause, message)]);
  }
  tie(em, earlier, opened, CaseLinkKind.LATER_REPORT, null, act);
}

function tie(
  em: EntityManager,
  earlier: Case,
  later: Case,
  kind: CaseLinkKind,
  reason: string | null,
  act: Act,
): CaseLink {
  const linkedBy = em.getReference(Staff, act.by.staffId);
  const link = em.create(CaseLink, { earlier, later, kind, reason, linkedAt: act.now, linkedBy });
  // Whoever reads one case only must not learn from its log which the other is.
  for (const each of [earlier, later]) {
    recordEvent(em, { case: each }, EventKind.CASES_LINKED, { link: link.id, kind: link.kind }, act);
  }
  return link;
}

export async function unlinkCases(em: EntityManager, input: UnlinkCasesInput, act: Act): Promise<CaseLink> {
  const of = await findCase(em, input);
  const id = identity(input.linkId, 'linkId', 'link of the case');
  const link = found(
    await em.findOne(
      CaseLink,
      { id, $or: [{ earlier: of }, { later: of }] },
      { populate: ['earlier', 'later'] },
    ),
    'linkId',
    'link of the case',
  );
  if (link.endedAt) {
    throw new Refused([refusal('linkId', 'UNLINKED_ONCE', '15.1', 'The link has been taken back already.')]);
  }
  link.endedAt = act.now;
  for (const each of [link.earlier, link.later]) {
    recordEvent(em, { case: each }, EventKind.CASES_UNLINKED, { link: link.id, kind: link.kind }, act);
  }
  return link;
}
