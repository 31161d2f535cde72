import { expect, test } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { ruleOnTraining, trainingGaps } from '../../schema/staff-training/training-rules.ts';
import { StaffRole } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const { training } = opy872v3;
const record = { module: 'MANAGING_ASB_CASES', completedOn: '2024-01-15', expiresOn: '2026-01-15' };
const worker = [StaffRole.HOUSING_SUPPORT_WORKER];
const lacks = (roles: StaffRole[], records: object[], today: string) =>
  trainingGaps(roles, records as never, training, today).map(({ module, lack }) => `${module.code} ${lack}`);

test('training counts until the day it ends, and not on that day (#122)', () => {
  const other = { ...record, module: 'INVESTIGATING_ASB', expiresOn: null };
  expect(lacks(worker, [record, other], '2026-01-14')).toEqual([]);
  expect(lacks(worker, [record, other], '2026-01-15')).toEqual(['MANAGING_ASB_CASES EXPIRED']);
  expect(lacks(worker, [record, other], '2024-01-14')).toEqual([
    'INVESTIGATING_ASB MISSING',
    'MANAGING_ASB_CASES MISSING',
  ]);
});

test('those who work no cases lack nothing (#78)', () => {
  expect(lacks([StaffRole.SMT, StaffRole.ANALYST], [], '2026-01-15')).toEqual([]);
});

test('it is recorded once completed, for a module of the policy, and counts as long as the policy says (#122)', () => {
  const rule = (changes: object) =>
    ruleOnTraining({ ...record, expiresOn: null, ...changes }, training, '2026-02-28');
  expect(rule({ completedOn: '2026-02-28' })).toEqual({ ok: true, expiresOn: '2029-02-28' });
  expect(rule({ expiresOn: '2026-03-01' })).toMatchObject({ expiresOn: '2026-03-01' });
  expect(verdict(rule({ completedOn: '2026-03-01' }))).toEqual(['NOT_IN_THE_FUTURE']);
  expect(verdict(rule({ module: 'JUGGLING' }))).toEqual(['MODULE_OF_THE_POLICY']);
  expect(verdict(rule({ expiresOn: record.completedOn }))).toEqual(['EXPIRES_AFTER']);
});
