import { describe, expect, it } from 'vitest';
import { areaOf } from '../../schema/action/action-areas.ts';
import { adviceFor, categoryPolicy } from '../../schema/policy/category-advice.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  ActionArea,
  ActionType,
  CategoryCode,
  HarmRating,
  NotAsbReason,
  OccupancyType,
} from '../../schema/vocabulary.ts';

const { SERIOUS, MEDIUM } = HarmRating;

describe('policy OPY872 version 3 as data', () => {
  it('#60 has the twelve categories of the table, each once', () => {
    expect(opy872v3.categories.map(({ code }) => code).sort()).toEqual(Object.values(CategoryCode).sort());
  });

  it.each([
    [CategoryCode.HATE_CRIME, [SERIOUS], 'Hate Crime Procedure'],
    [CategoryCode.DOMESTIC_ABUSE, [SERIOUS], 'Policy and Procedure'],
    [CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION, [SERIOUS, MEDIUM], null],
    [CategoryCode.VIOLENCE, [SERIOUS], null],
    [CategoryCode.VANDALISM_DAMAGE_GRAFFITI, [MEDIUM], 'Guide to Responding to Criminal Activities'],
    [CategoryCode.CRIMINAL_ACTIVITY, [MEDIUM], null],
    [CategoryCode.DRUG_DEALING, [SERIOUS], null],
    [CategoryCode.CUCKOOING_MATE_CRIME, [SERIOUS], 'Guide to responding to cuckooing'],
    [CategoryCode.CYBER_CRIME, [MEDIUM], null],
    [CategoryCode.NOISE_NUISANCE, [MEDIUM], 'Guide to responding to noise nuisance'],
    [CategoryCode.PARTIES, [MEDIUM], null],
    [CategoryCode.WEAPONS, [SERIOUS], 'Weapons Procedure'],
  ])('#60 #89 %s is rated and linked to its procedure as printed', (code, harm, procedure) => {
    expect(categoryPolicy(code, opy872v3)).toMatchObject({ harm, procedure });
  });

  it('#60 keeps blanks blank and the sentence that stops in the middle', () => {
    expect(categoryPolicy(CategoryCode.CRIMINAL_ACTIVITY, opy872v3).advice).toBeNull();
    expect(categoryPolicy(CategoryCode.DRUG_DEALING, opy872v3).advice).toBeNull();
    const verbal = categoryPolicy(CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION, opy872v3);
    expect(verbal.advice).toMatch(/to resolve the cause of the$/);
    expect(verbal.selfResolutionIfSafe).toBe(true);
  });

  it.each([CategoryCode.CYBER_CRIME, CategoryCode.WEAPONS])(
    '#61 offers help with %s only to people living in our accommodation',
    (code) => {
      expect(adviceFor(code, OccupancyType.LICENCE, opy872v3)).toContain('living in our accommodation');
      expect(adviceFor(code, OccupancyType.NON_OCCUPANT, opy872v3)).not.toContain('accommodation');
      expect(adviceFor(code, null, opy872v3)).toMatch(/^Report this immediately to the police/);
    },
  );

  it('#61 gives everybody the same advice where the policy prints one', () => {
    expect(adviceFor(CategoryCode.VIOLENCE, null, opy872v3)).toBe(
      adviceFor(CategoryCode.VIOLENCE, OccupancyType.ASSURED, opy872v3),
    );
  });

  it('#38 #39 #40 #41 #42 #43 lists what is not anti-social behaviour, and nothing the policy does not', () => {
    const listed = opy872v3.notAsb.map(({ reason }) => reason).sort();
    expect(listed).toEqual(
      Object.values(NotAsbReason)
        .filter((reason) => reason !== NotAsbReason.OTHER)
        .sort(),
    );
  });

  it('#101 #103 #104 answers within one, five and ten working days', () => {
    const { emergencyContact, talkAndAgreeApproach, faceToFaceInterview } = opy872v3.responseTimes;
    const times = [emergencyContact, talkAndAgreeApproach, faceToFaceInterview];
    expect(times.map(({ workingDays }) => workingDays)).toEqual([1, 5, 10]);
    expect(times.map(({ clause }) => clause)).toEqual(['8.6', '8.6', '8.6']);
  });

  it('#127 #128 #129 #131 names a power for every formal and legal type of action, each once', () => {
    const formal = Object.values(ActionType).filter((type) => areaOf(type) === ActionArea.FORMAL_AND_LEGAL);
    expect(opy872v3.interventions.map(({ type }) => type).sort()).toEqual(formal.sort());
  });

  it('#16 #45 names for every power the Act it rests on, or what to ask a legal adviser first', () => {
    const unsaid = opy872v3.interventions.filter(({ legalBasis, caution }) => !legalBasis && !caution);
    expect(unsaid.map(({ type }) => type)).toEqual([]);
    const acts = opy872v3.interventions.map(({ legalBasis }) => legalBasis).join('; ');
    for (const act of ['Housing Act 1996', 'Policing Act 2014', 'Renting Homes (Wales) Act 2016'])
      expect(acts).toContain(act);
  });

  it('is plain data: a dated version of it survives the database unchanged', () => {
    expect(JSON.parse(JSON.stringify(opy872v3))).toEqual(opy872v3);
  });
});
