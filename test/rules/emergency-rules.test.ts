import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  AuditVerification,
  auditSeal,
  checkpointLine,
  readCheckpoint,
  type SealedEntry,
} from '../../schema/audit/audit-seal.ts';
import { type EmergencyFacts, ruleOnEmergencyAccess } from '../../schema/emergency/emergency-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { verdict } from './verdict.ts';

describe('reading in an emergency', () => {
  const facts: EmergencyFacts = { named: 1, explanation: 'x'.repeat(20), inScope: false };
  const rule = (change: Partial<EmergencyFacts>) =>
    verdict(ruleOnEmergencyAccess({ ...facts, ...change }, opy872v3));

  it('is for one thing out of scope, with words that can be judged, and for four hours (#133)', () => {
    const ruled = ruleOnEmergencyAccess(facts, opy872v3);
    expect(ruled).toEqual({ ok: true, hours: 4 });
    expect(rule({ named: 0 })).toEqual(['ONE_THING']);
    expect(rule({ named: 2 })).toEqual(['ONE_THING']);
    expect(rule({ explanation: 'x'.repeat(19) })).toEqual(['EMERGENCY_IN_WORDS']);
    expect(rule({ explanation: ' '.repeat(40) })).toEqual(['EMERGENCY_IN_WORDS']);
    expect(rule({ explanation: 'x'.repeat(1_001) })).toEqual(['TEXT_TOO_LONG']);
    expect(rule({ inScope: true })).toEqual(['IN_SCOPE_ALREADY']);
  });
});

describe('the seal of the audit', () => {
  const key = randomBytes(32);
  const entriesOf = (texts: string[]): SealedEntry[] => {
    let before: Buffer | null = null;
    return texts.map((text, index) => {
      before = auditSeal(key, { seq: index + 1, text }, before);
      return { seq: index + 1, text, seal: before };
    });
  };
  const entries = entriesOf(['a', 'b', 'c', 'd']);
  const faults = (read: SealedEntry[], checkpoints: string[] = [], by = key) => {
    const verification = new AuditVerification(by, checkpoints);
    for (const entry of read) verification.add(entry);
    return verification.end();
  };
  const at = '2026-03-02T09:00:00.000Z';
  const checkpoint = (entry: SealedEntry) =>
    checkpointLine(key, { seq: entry.seq, seal: entry.seal.toString('hex'), at });

  it('holds for what was not touched', () => {
    expect(faults(entries, [checkpoint(entries[3]!)])).toEqual([]);
  });

  it('finds an edit, a deletion and an exchange at their numbers', () => {
    const [a, b, c, d] = entries as [SealedEntry, SealedEntry, SealedEntry, SealedEntry];
    expect(faults([a, { ...b, text: 'B' }, c, d])).toEqual([{ fault: 'CHANGED', seq: 2 }]);
    expect(faults([a, c, d])).toEqual([
      { fault: 'MISSING', seq: 2 },
      { fault: 'CHANGED', seq: 3 },
    ]);
    expect(faults([a, { ...b, text: c.text }, { ...c, text: b.text }, d])).toEqual([
      { fault: 'CHANGED', seq: 2 },
      { fault: 'CHANGED', seq: 3 },
    ]);
  });

  it('finds what was sealed anew with another key, and what was written without one', () => {
    expect(faults(entries, [], randomBytes(32))).toHaveLength(4);
    expect(faults([...entries, { seq: 5, text: 'e', seal: randomBytes(32) }])).toEqual([
      { fault: 'CHANGED', seq: 5 },
    ]);
  });

  it('misses what was cut off at the end by the checkpoints outside alone, which nobody can forge', () => {
    expect(faults(entries.slice(0, 2))).toEqual([]);
    expect(faults(entries.slice(0, 2), [checkpoint(entries[3]!)])).toEqual([
      { fault: 'CUT_OFF', seq: 4, after: 2 },
    ]);
    // Somebody with the key of a former time begins anew: the seal at the checkpoint is another.
    const anew = entriesOf(['a', 'b', 'x', 'y']);
    expect(faults(anew, [checkpoint(entries[3]!)])).toEqual([{ fault: 'NOT_AS_AT_CHECKPOINT', seq: 4 }]);
    const line = checkpoint(entries[3]!);
    expect(readCheckpoint(key, line)).toEqual({ seq: 4, seal: entries[3]!.seal.toString('hex'), at });
    expect(readCheckpoint(key, line.replace('4 ', '2 '))).toBeUndefined();
    expect(faults(entries, ['2 00 now 00'])).toEqual([{ fault: 'FORGED_CHECKPOINT', line: 1 }]);
  });
});
