import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MasterKeys } from '../../schema/secret/master-keys.ts';
import { seal, unseal } from '../../schema/secret/sealed.ts';

const key = randomBytes(32);
const place = { table: 'equality_profile', column: 'sealed', rowId: 'one' };
const person = 'somebody';

describe('what is sealed', () => {
  it('opens with its key, in its place, and nowhere else', () => {
    const sealed = seal(key, { says: 'Żółć' }, place);
    expect(unseal(key, sealed, place)).toEqual({ says: 'Żółć' });
    expect(() => unseal(randomBytes(32), sealed, place)).toThrow();
    for (const change of [{ table: 'other' }, { column: 'other' }, { rowId: 'two' }]) {
      expect(() => unseal(key, sealed, { ...place, ...change })).toThrow();
    }
  });

  it('does not open with any byte of it changed, or cut off', () => {
    const sealed = seal(key, { says: 'x' }, place);
    for (const at of [0, 1, 13, 500, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => unseal(key, changed, place), String(at)).toThrow();
    }
    expect(() => unseal(key, sealed.subarray(0, -1), place)).toThrow();
    expect(() => unseal(key, sealed.subarray(0, 20), place)).toThrow();
  });

  it('tells nothing by its length or by coming twice', () => {
    const lengths = ['', 'x', 'x'.repeat(900)].map((says) => seal(key, { says }, place).length);
    expect(new Set(lengths).size).toBe(1);
    expect(seal(key, { says: 'x' }, place)).not.toEqual(seal(key, { says: 'x' }, place));
    expect(unseal(key, seal(key, { says: 'x'.repeat(5_000) }, place), place)).toEqual({
      says: 'x'.repeat(5_000),
    });
  });
});

describe('master keys', () => {
  const [old, next] = [randomBytes(32), randomBytes(32)];

  it('wrap a person’s key for that person alone', async () => {
    const keys = new MasterKeys(old);
    const wrapped = await keys.wrap(key, person);
    expect(await keys.unwrap(wrapped, keys.current, person)).toEqual(key);
    await expect(keys.unwrap(wrapped, keys.current, 'somebody else')).rejects.toThrow();
    expect(wrapped.includes(key)).toBe(false);
  });

  it('open what the one before wrapped while it is still given, and then no more', async () => {
    const before = new MasterKeys(old);
    const wrapped = await before.wrap(key, person);
    const both = new MasterKeys(next, [old]);
    expect(both.current).not.toBe(before.current);
    expect(await both.unwrap(wrapped, before.current, person)).toEqual(key);
    await expect(new MasterKeys(next).unwrap(wrapped, before.current, person)).rejects.toThrow();
  });

  it('give fingerprints that only their holder can work out', () => {
    const print = (keys: MasterKeys, purpose: string, text: string) =>
      keys.fingerprint(purpose, text).toString('hex');
    expect(print(new MasterKeys(old), 'a', 'b')).toBe(print(new MasterKeys(old), 'a', 'b'));
    expect(print(new MasterKeys(old), 'a', 'b')).not.toBe(print(new MasterKeys(next), 'a', 'b'));
    expect(print(new MasterKeys(old), 'a', 'b')).not.toBe(print(new MasterKeys(old), 'ab', ''));
  });
});
