import { describe, expect, it } from 'vitest';
import { refuseWithoutPolice } from '../../schema/formal-action/hate-action-rules.ts';
import { partnershipLedger, refuseConsidering } from '../../schema/formal-action/partnership-rules.ts';
import { type PossessionFacts, ruleOnPossession } from '../../schema/formal-action/possession-rules.ts';
import {
  type ExclusionFacts,
  refuseBeginning,
  refuseExclusion,
} from '../../schema/formal-action/temporary-exclusion-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  AbsoluteCondition,
  ActionArea,
  ActionStatus,
  ActionType,
  AgencyKind,
  CategoryCode,
  ExclusionGround,
  Nation,
  OptionChoice,
  OptionState,
  PartyRole,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const today = '2026-03-02';
const rules = (refusals: readonly { rule: string }[]) => refusals.map(({ rule }) => rule);

describe('a claim for possession', () => {
  const breach: PossessionFacts = {
    type: ActionType.POSSESSION_BREACH,
    breachedClause: 'Clause 4.2, nuisance',
    condition: null,
    foundOn: null,
    noticeOn: null,
  };
  const absolute: PossessionFacts = {
    type: ActionType.POSSESSION_ABSOLUTE_GROUND,
    breachedClause: null,
    condition: AbsoluteCondition.SERIOUS_OFFENCE,
    foundOn: '2026-01-10',
    noticeOn: '2026-03-01',
  };
  const claim = (facts: PossessionFacts, policy = opy872v3) => ruleOnPossession(facts, policy, today);

  it('#131 for breach names the clause, and no condition', () => {
    expect(verdict(claim(breach))).toBe('allowed');
    expect(verdict(claim({ ...breach, breachedClause: ' ' }))).toEqual(['BREACHED_CLAUSE_NEEDED']);
    expect(verdict(claim({ ...breach, condition: AbsoluteCondition.CLOSURE_ORDER }))).toEqual(['ONE_BASIS']);
  });

  it('#131 on the absolute ground has one condition, the day of the finding and the day of notice', () => {
    expect(claim(absolute)).toEqual({ ok: true, cautions: [] });
    expect(verdict(claim({ ...absolute, condition: null }))).toEqual(['ABSOLUTE_CONDITION_NEEDED']);
    expect(verdict(claim({ ...absolute, foundOn: null, noticeOn: null }))).toEqual([
      'FINDING_DATED',
      'NOTICE_DATED',
    ]);
    expect(verdict(claim({ ...absolute, breachedClause: '4.2' }))).toEqual(['ONE_BASIS']);
    expect(verdict(claim({ ...absolute, foundOn: today, noticeOn: today }))).toBe('allowed');
    expect(verdict(claim({ ...absolute, foundOn: '2026-03-03', noticeOn: '2026-03-03' }))).toEqual([
      'NOT_IN_THE_FUTURE',
    ]);
    expect(verdict(claim({ ...absolute, noticeOn: '2026-01-09' }))).toEqual(['NOTICE_AFTER_FINDING']);
  });

  it.each([
    [AbsoluteCondition.SERIOUS_OFFENCE, '2025-03-01', '2026-02-28', '2026-03-01'],
    [AbsoluteCondition.INJUNCTION_BREACHED, '2025-02-28', '2026-02-27', '2026-02-28'],
    [AbsoluteCondition.CRIMINAL_BEHAVIOUR_ORDER_BREACHED, '2025-03-01', '2026-02-28', '2026-03-01'],
    [AbsoluteCondition.NOISE_ABATEMENT_BREACHED, '2025-03-01', '2026-02-28', '2026-03-01'],
    [AbsoluteCondition.CLOSURE_ORDER, '2025-11-30', '2026-02-27', '2026-02-28'],
  ])(
    '#131 %s: notice is given within the months that begin with the finding; later it is refused, or a caution where the landlord decides so',
    (condition, foundOn, last, late) => {
      const on = (noticeOn: string) => ({ ...absolute, condition, foundOn, noticeOn });
      expect(claim(on(last))).toEqual({ ok: true, cautions: [] });
      expect(verdict(claim(on(late)))).toEqual(['NOTICE_IN_TIME']);
      const absoluteGround = { ...opy872v3.formalAction.absoluteGround, refuses: false };
      const lenient = { ...opy872v3, formalAction: { ...opy872v3.formalAction, absoluteGround } };
      expect(claim(on(late), lenient)).toMatchObject({ ok: true, cautions: [expect.stringContaining(last)] });
      expect(claim(on(last), lenient)).toEqual({ ok: true, cautions: [] });
      expect(verdict(claim({ ...on(last), condition: null }, lenient))).toEqual([
        'ABSOLUTE_CONDITION_NEEDED',
      ]);
    },
  );
});

describe('a temporary exclusion in Wales', () => {
  const exclusion: ExclusionFacts = {
    ground: ExclusionGround.VIOLENCE,
    beginsAt: new Date('2026-03-02T10:00:00Z'),
    endsAt: new Date('2026-03-04T10:00:00Z'),
    timesBefore: 0,
    writtenReasons: null,
    reasonsGivenAt: null,
  };
  const exclude = (change: Partial<ExclusionFacts>) =>
    rules(refuseExclusion({ ...exclusion, ...change }, opy872v3));

  it('#130 lasts 48 hours and not a minute longer', () => {
    expect(exclude({})).toEqual([]);
    expect(exclude({ endsAt: new Date('2026-03-04T10:01:00Z') })).toEqual(['EXCLUSION_HOURS']);
    expect(exclude({ endsAt: exclusion.beginsAt })).toEqual(['ENDS_AFTER_IT_BEGINS']);
  });

  it('#130 counts real hours over a change of the clocks', () => {
    // At noon on the Saturday before the clocks go forward: 48 hours end at one o'clock on the Monday.
    const beginsAt = new Date('2026-03-28T12:00:00Z');
    expect(exclude({ beginsAt, endsAt: new Date('2026-03-30T13:00:00+01:00') })).toEqual([]);
    expect(exclude({ beginsAt, endsAt: new Date('2026-03-30T13:01:00+01:00') })).toEqual(['EXCLUSION_HOURS']);
  });

  it('#130 is used a third time and not a fourth', () => {
    expect(exclude({ timesBefore: 2 })).toEqual([]);
    expect(exclude({ timesBefore: 3 })).toEqual(['EXCLUSION_TIMES']);
  });

  it('#130 has a ground and a time, and keeps the reasons it gave', () => {
    expect(exclude({ ground: null })).toEqual(['EXCLUSION_DESCRIBED']);
    expect(exclude({ beginsAt: null })).toEqual(['EXCLUSION_DESCRIBED']);
    expect(exclude({ reasonsGivenAt: new Date('2026-03-02T10:00:00Z') })).toEqual(['REASONS_KEPT']);
  });

  it('#124 begins when it is approved, not before', () => {
    const { beginsAt, endsAt } = { beginsAt: exclusion.beginsAt!, endsAt: exclusion.endsAt! };
    const begin = (approvedAt: Date, now: Date) =>
      rules(refuseBeginning({ beginsAt, endsAt, approvedAt }, now));
    expect(begin(beginsAt, beginsAt)).toEqual([]);
    expect(begin(new Date(beginsAt.getTime() + 1), beginsAt)).toEqual(['APPROVED_BEFORE_BEGUN']);
    expect(begin(beginsAt, endsAt)).toEqual(['EXCLUSION_PAST']);
  });
});

describe('the options of partnership work', () => {
  const ledger = (considered: { option: ActionType; choice: OptionChoice }[], actions: object[] = []) =>
    partnershipLedger({ nation: Nation.ENGLAND, considered, actions: actions as never }, opy872v3, today);

  it('#129 are the policy’s, the injunction and the dispersal counted once', () => {
    expect(
      ledger([])
        .map(({ option }) => option)
        .sort(),
    ).toEqual([
      ActionType.CLOSURE_ORDER,
      ActionType.COMMUNITY_PROTECTION_NOTICE,
      ActionType.COMMUNITY_PROTECTION_ORDER,
      ActionType.CRIMINAL_BEHAVIOUR_ORDER,
      ActionType.DISPERSAL,
      ActionType.EQUIPMENT_CONFISCATION,
      ActionType.INJUNCTION,
      ActionType.NOISE_ABATEMENT,
    ]);
    expect(new Set(ledger([]).map(({ state }) => state))).toEqual(new Set([OptionState.OPEN]));
  });

  it('#129 are considered by a record, and used by a record or by an action that began', () => {
    const stateOf = (option: ActionType, lines: ReturnType<typeof ledger>) =>
      lines.find((line) => line.option === option)!.state;
    const { DISPERSAL, INJUNCTION } = ActionType;
    expect(stateOf(DISPERSAL, ledger([{ option: DISPERSAL, choice: OptionChoice.CONSIDERED }]))).toBe(
      OptionState.CONSIDERED,
    );
    expect(stateOf(DISPERSAL, ledger([{ option: DISPERSAL, choice: OptionChoice.USED }]))).toBe(
      OptionState.USED,
    );
    expect(stateOf(INJUNCTION, ledger([], [{ type: INJUNCTION, status: ActionStatus.IN_PROGRESS }]))).toBe(
      OptionState.USED,
    );
    expect(stateOf(INJUNCTION, ledger([], [{ type: INJUNCTION, status: ActionStatus.REFUSED }]))).toBe(
      OptionState.OPEN,
    );
  });

  it('#129 are written down with reason and agency, and only those of 11.7', () => {
    const consider = (change: object) =>
      rules(
        refuseConsidering(
          {
            option: ActionType.DISPERSAL,
            choice: OptionChoice.CONSIDERED,
            reason: 'Nobody gathers there.',
            agency: AgencyKind.POLICE,
            nation: Nation.ENGLAND,
            ...change,
          },
          opy872v3,
        ),
      );
    expect(consider({})).toEqual([]);
    expect(consider({ reason: ' ', agency: null })).toEqual(['OPTION_REASON_NEEDED', 'OPTION_AGENCY_NEEDED']);
    expect(consider({ option: ActionType.EVICTION })).toEqual(['OPTION_OF_PARTNERSHIP']);
  });
});

describe('action on a hate case', () => {
  const hate = {
    area: ActionArea.EARLY_INTERVENTION,
    type: ActionType.MEDIATION,
    partyRole: PartyRole.ALLEGED_PERPETRATOR,
    category: CategoryCode.HATE_CRIME,
    hateStrands: null,
    withPolice: false,
  };

  it('#121 against those responsible waits for the police; support for anybody does not', () => {
    const act = (change: object) => rules(refuseWithoutPolice({ ...hate, ...change }));
    expect(act({})).toEqual(['POLICE_PARTNERSHIP_FIRST']);
    expect(act({ withPolice: true })).toEqual([]);
    expect(act({ category: CategoryCode.NOISE_NUISANCE })).toEqual([]);
    expect(act({ partyRole: PartyRole.VICTIM })).toEqual([]);
    expect(act({ area: ActionArea.SUPPORT, type: ActionType.REHABILITATION_REFERRAL })).toEqual([]);
    expect(act({ partyRole: null })).toEqual([]);
    for (const type of [
      ActionType.WARNING_LETTER,
      ActionType.REFRESHER_CONVERSATION,
      ActionType.FACILITATED_CONVERSATION,
      ActionType.JOINT_VISIT,
    ]) {
      expect(act({ partyRole: null, type }), type).toEqual(['POLICE_PARTNERSHIP_FIRST']);
      expect(act({ partyRole: PartyRole.VICTIM, type }), type).toEqual([]);
    }
  });
});
