import { describe, expect, test } from 'vitest';
import { refuseReferenceElsewhere } from '../../schema/external-reference/external-reference-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { refuseHowMany, refuseImported } from '../../schema/report/import-rules.ts';
import { CategoryCode } from '../../schema/vocabulary.ts';

const rules = (system: string, reference: string) =>
  refuseReferenceElsewhere({ system, reference }, 'from.').map(({ field, rule }) => `${field} ${rule}`);

describe('a reference in another system', () => {
  test('is of a system that has a code, and is compared as it is written there', () => {
    expect(rules('PYRAMID', 'T/000123')).toEqual([]);
    expect(rules('AB', 'x'.repeat(100))).toEqual([]);
    expect(rules('A'.repeat(40), 'é')).toEqual([]);
    expect(rules('Pyramid', 'T-1')).toEqual(['from.system SYSTEM_CODE']);
    expect(rules('A', 'T-1')).toEqual(['from.system SYSTEM_CODE']);
    expect(rules('A'.repeat(41), 'T-1')).toEqual(['from.system SYSTEM_CODE']);
    expect(rules('PYRAMID', ' T-1')).toEqual(['from.reference REFERENCE_AS_WRITTEN']);
    expect(rules('PYRAMID', '')).toEqual(['from.reference REFERENCE_AS_WRITTEN']);
    expect(rules('PYRAMID', 'x'.repeat(101))).toEqual(['from.reference TEXT_TOO_LONG']);
    expect(rules('PYRAMID', 'T\0')).toEqual(['from.reference TEXT_UNREADABLE']);
  });
});

describe('a connected system', () => {
  const refused = (category: CategoryCode | null, idempotencyKey: string | null) =>
    refuseImported({ category, idempotencyKey }, opy872v3).map(({ rule }) => rule);

  test('brings in what has a key of its own, and nothing that only named people may read (#3)', () => {
    expect(refused(CategoryCode.NOISE_NUISANCE, 'key-of-its-own')).toEqual([]);
    expect(refused(null, 'key-of-its-own')).toEqual([]);
    expect(refused(null, null)).toEqual(['KEY_OF_CHANGE']);
    expect(refused(CategoryCode.DOMESTIC_ABUSE, 'key-of-its-own')).toEqual(['TAKEN_BY_A_PERSON']);
  });

  test('sends 1 to 250 reports at once', () => {
    expect([0, 1, 250, 251].map((many) => refuseHowMany(many).length)).toEqual([1, 0, 0, 1]);
  });
});
