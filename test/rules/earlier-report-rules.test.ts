import { describe, expect, it } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  type Comparable,
  compareReports,
  emailKey,
  knownBefore,
  type MatchedPerson,
  nameKey,
  phoneKey,
  rankMatches,
} from '../../schema/report/match-rules.ts';
import { noticeEscalation } from '../../schema/report/repeat-escalation-rules.ts';
import { maySelfResolve, type SelfResolutionFacts } from '../../schema/report/self-resolution-rules.ts';
import { Behaviour, CategoryCode, Urgency } from '../../schema/vocabulary.ts';

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 10));
const person = (id: string, facts: Partial<MatchedPerson> = {}): MatchedPerson => ({
  id,
  name: null,
  dateOfBirth: null,
  phone: null,
  email: null,
  ...facts,
});
const report = (facts: Partial<Comparable> = {}): Comparable => ({
  at: day(20),
  category: null,
  behaviour: null,
  propertyId: null,
  people: [],
  ...facts,
});
const same = (one: Partial<Comparable>, other: Partial<Comparable>) =>
  compareReports(report({ at: day(1), ...one }), report(other), opy872v3);
const people = (one: Partial<MatchedPerson>, other: Partial<MatchedPerson>) =>
  same({ people: [person('a', one)] }, { people: [person('b', other)] });

describe('what earlier reports have in common with this one', () => {
  it('#63 #75 the same person or place binds them, category and time alone do not', () => {
    expect(same({ people: [person('a')] }, { people: [person('a')] })).toEqual(['SAME_PERSON']);
    expect(same({ propertyId: 'p' }, { propertyId: 'p' })).toEqual(['SAME_ADDRESS']);
    const noise = { category: CategoryCode.NOISE_NUISANCE, at: day(20) };
    expect(same(noise, noise)).toEqual([]);
    expect(same({ ...noise, propertyId: 'p' }, { ...noise, propertyId: 'p' })).toEqual([
      'SAME_ADDRESS',
      'SAME_CATEGORY',
      'NEAR_IN_TIME',
    ]);
    const dogs = { behaviour: Behaviour.FOULING, propertyId: 'p' };
    expect(same(dogs, dogs)).toEqual(['SAME_ADDRESS', 'SAME_CATEGORY']);
  });

  it('#63 people are alike by number, mail, or name and birthday; never by what is not known', () => {
    expect(people({ phone: '01632 960001' }, { phone: '+44 1632 960001' })).toEqual(['SAME_PHONE']);
    expect(people({ phone: '01632 960001' }, { phone: '01632 960002' })).toEqual([]);
    expect(people({ email: ' Maud@example.org' }, { email: 'maud@EXAMPLE.org ' })).toEqual(['SAME_EMAIL']);
    const born = { name: 'Siân  Llewelyn', dateOfBirth: '1980-02-29' };
    expect(people(born, { ...born, name: 'sian llewelyn' })).toEqual(['SAME_NAME_AND_BIRTH']);
    expect(people(born, { ...born, dateOfBirth: '1980-02-28' })).toEqual([]);
    expect(people({ name: 'Maud' }, { name: 'Maud' })).toEqual([]);
    expect(people({}, {})).toEqual([]);
  });

  it('#63 near in time is a week, to the moment', () => {
    const near = (at: Date) => same({ at: day(20), propertyId: 'p' }, { at, propertyId: 'p' });
    expect(near(day(13))).toContain('NEAR_IN_TIME');
    expect(near(new Date(day(13).getTime() - 1))).not.toContain('NEAR_IN_TIME');
  });

  it('too few digits are no number, and blanks no name or mail', () => {
    expect([phoneKey('960001'), phoneKey(null), emailKey(' '), nameKey(' - ')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('the likeliest comes first, of equals the latest, ten at most', () => {
    const here = { propertyId: 'p', people: [person('a')] };
    const [person1, old, late] = [
      report({ people: [person('a')], at: day(1) }),
      report({ propertyId: 'p', at: day(1) }),
      report({ propertyId: 'p', at: day(2) }),
    ];
    const ranked = rankMatches(report({ ...here, at: day(28) }), [old, late, person1, report()], opy872v3);
    expect(ranked.map(({ of }) => of)).toEqual([person1, late, old]);
    const many = Array.from({ length: 12 }, () => report({ propertyId: 'p' }));
    expect(rankMatches(report(here), many, opy872v3).length).toBe(10);
  });

  it('#115 what came later does not make this the second report', () => {
    expect(knownBefore(day(5), [{ of: { at: day(5) } }])).toBe(true);
    expect(knownBefore(day(5), [{ of: { at: day(6) } }])).toBe(false);
    expect(knownBefore(day(5), [])).toBe(false);
  });
});

describe('self-resolution', () => {
  const first: SelfResolutionFacts = {
    category: CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION,
    urgency: Urgency.NON_EMERGENCY,
    hatePerceived: false,
    safeguardingPriority: false,
    firstReport: true,
    safe: true,
  };
  const offer = (facts: Partial<SelfResolutionFacts>) => {
    const { offered, rule } = maySelfResolve({ ...first, ...facts }, opy872v3);
    return offered ? 'offered' : rule;
  };

  it.each([
    [{}, 'offered'],
    [{ category: CategoryCode.NOISE_NUISANCE }, 'offered'],
    [{ safe: null }, 'SAFETY_ASKED_FIRST'],
    [{ safe: false }, 'ONLY_IF_SAFE'],
    [{ firstReport: false }, 'FIRST_REPORT_ONLY'],
    [{ urgency: Urgency.EMERGENCY }, 'NOT_FOR_EMERGENCIES'],
    [{ hatePerceived: true }, 'NOT_FOR_HATE'],
    [{ safeguardingPriority: true }, 'SAFEGUARDING_FIRST'],
    [{ category: CategoryCode.VIOLENCE }, 'NOT_FOR_THIS_CATEGORY'],
    [{ category: null }, 'NOT_FOR_THIS_CATEGORY'],
  ])('#64 #115 is for a first report of somebody who is safe: %j is %s', (facts, answer) => {
    expect(offer(facts)).toBe(answer);
  });
});

describe('reports that follow one another', () => {
  const notice = (days: Date[], noticedAt: Date | null = null) => noticeEscalation(days, noticedAt, opy872v3);

  it('#75 three in thirty days are told to the service lead, two are not', () => {
    expect(notice([day(1), day(2)])).toBeNull();
    expect(notice([day(1), day(2), day(3)])).toEqual({ reports: 3, withinDays: 30, latest: day(3) });
  });

  it('#75 the thirty days are to the moment', () => {
    const last = new Date(Date.UTC(2026, 2, 31, 10));
    expect(notice([day(1), day(20), last])).toBeNull();
    expect(notice([new Date(day(1).getTime() + 1), day(20), last])).toMatchObject({ reports: 3 });
  });

  it('#75 a form keyed in late counts where it belongs, whichever was written down last', () => {
    expect(notice([day(3), day(1), day(2)])).toMatchObject({ reports: 3, latest: day(3) });
  });

  it('#75 is not told again until as many more have come', () => {
    const told = [day(1), day(2), day(3)];
    expect(notice([...told, day(4), day(5)], day(3))).toBeNull();
    expect(notice([...told, day(4), day(5), day(6)], day(3))).toMatchObject({ reports: 3 });
  });
});
