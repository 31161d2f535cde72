import { contradict, type PartyFacts, speaksForTheHarmed } from '../party/party-rules.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { PersonKind } from '../vocabulary.ts';

export interface HeldParty extends PartyFacts {
  id: string;
  caseId: string;
}

export interface MergeFacts {
  unknown: { id: string; kind: PersonKind; merged: boolean; appears: boolean };
  known: { id: string; kind: PersonKind; merged: boolean };
  /** Parts that have not ended, of each. */
  partsOfUnknown: readonly HeldParty[];
  partsOfKnown: readonly HeldParty[];
}

export interface Merging {
  /** Parts that go over to the survivor. */
  moved: string[];
  /** The same part of both in one case: the survivor's stands. */
  folded: { party: string; into: string }[];
}

/** Whether somebody unknown may be found to be somebody on record, and what becomes of their parts (#25). */
export function ruleOnIdentifying(facts: MergeFacts): Ruling<Merging> {
  const { unknown, known, partsOfUnknown, partsOfKnown } = facts;
  const refusals: Refusal[] = [];
  const refuse = (field: string, rule: string, clause: string, message: string) =>
    refusals.push(refusal(field, rule, clause, message));
  if (unknown.id === known.id) {
    refuse('knownId', 'TWO_PEOPLE', '8.4', 'Name two different records.');
  }
  if (unknown.kind !== PersonKind.UNKNOWN) {
    refuse('unknownId', 'UNKNOWN_UNTIL_NOW', '8.4', 'Only somebody unknown can be identified.');
  }
  if (known.kind === PersonKind.UNKNOWN) {
    refuse('knownId', 'KNOWN_PERSON', '8.4', 'Say who it is: this record is of somebody unknown, too.');
  }
  if (unknown.merged) {
    refuse('unknownId', 'IDENTIFIED_ONCE', '8.4', 'This person has been identified already.');
  }
  if (known.merged) {
    refuse(
      'knownId',
      'IDENTIFIED_ONCE',
      '8.4',
      'This record was found to be somebody else: name that person.',
    );
  }
  if (!unknown.appears) {
    refuse('unknownId', 'APPEARS_SOMEWHERE', '8.4', 'This person is in no case and made no report.');
  }
  const inSameCase = (one: HeldParty) => partsOfKnown.filter(({ caseId }) => caseId === one.caseId);
  if (partsOfUnknown.some((one) => inSameCase(one).some((other) => contradict(one, other)))) {
    const message = 'One person cannot be both harmed and accused in one case by the same report.';
    refuse('knownId', 'NOT_HARMED_AND_ACCUSED', '1.4', message);
  }
  if (partsOfUnknown.some((one) => inSameCase(one).some((other) => speaksForTheHarmed(one, other)))) {
    const message = 'One person cannot speak for somebody whom they are accused of harming.';
    refuse('knownId', 'ACCUSED_SPEAKS_FOR_NO_VICTIM', '1.4', message);
  }
  const folded = partsOfUnknown.flatMap((one) => {
    const held = inSameCase(one).find(({ role }) => role === one.role);
    return held ? [{ party: one.id, into: held.id }] : [];
  });
  const staying = new Set(folded.map(({ party }) => party));
  const moved = partsOfUnknown.map(({ id }) => id).filter((id) => !staying.has(id));
  return ruling(refusals, { moved, folded });
}
