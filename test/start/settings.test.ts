import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { settings } from '../../server/settings.ts';
import { settingsInMarkdown, settingsInPlainWords } from '../../server/settings-table.ts';

const production = {
  AMITY_MODE: 'production',
  DATABASE_URL: 'postgres://amity:hush-hush@db.example:5432/amity',
  PUBLIC_URL: 'https://asb.example',
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'amity',
  OIDC_CLIENT_SECRET: 'top-secret',
  OIDC_AUDIENCE: 'https://asb.example/graphql',
  AUDIT_KEY: Buffer.alloc(32, 2).toString('base64'),
  SECRETS_KEY: Buffer.alloc(32, 1).toString('base64'),
};

function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
  return [];
}

describe('settings', () => {
  test('with nothing set Amity is a demonstration that only this machine can reach', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demonstration',
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://127.0.0.1:4000',
    });
    expect(readConfig({}).databaseUrl).toBeUndefined();
  });

  test('a setting set to nothing is not set', () => {
    expect(readConfig({ PORT: '', REDIS_URL: ' ' })).toEqual(readConfig({}));
  });

  test('every fault is reported at once, by name and rule, and none quotes what was typed', () => {
    const faults = faultsOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://root:hush-hush@db/amity',
      LOG_LEVEL: 'loud',
      STATEMENT_TIMEOUT_MS: 'soon',
      TRUST_PROXY: 'perhaps',
    });
    expect(faults).toEqual([
      '  - PORT must be a whole number from 1 to 65535',
      '  - DATABASE_URL must be an address such as postgres://user:password@host:5432/amity',
      '  - LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
      '  - STATEMENT_TIMEOUT_MS must be a whole number from 100 to 600000',
      '  - TRUST_PROXY must be true, false, a number of proxies or a list of addresses',
    ]);
    expect(faults.join()).not.toContain('hush-hush');
  });

  test('production has an issuer, a database and an address of its own, or does not start', () => {
    expect(faultsOf({ AMITY_MODE: 'production' })).toEqual(
      [
        'DATABASE_URL',
        'PUBLIC_URL',
        'OIDC_ISSUER',
        'OIDC_CLIENT_ID',
        'OIDC_CLIENT_SECRET',
        'OIDC_AUDIENCE',
        'SECRETS_KEY',
        'AUDIT_KEY',
      ].map((name) => `  - ${name} must be set in production`),
    );
    expect(readConfig(production)).toMatchObject({ mode: 'production', host: '0.0.0.0', logLevel: 'info' });
  });

  test('production is reached by https, except on this machine', () => {
    expect(faultsOf({ ...production, PUBLIC_URL: 'http://asb.example' })).toEqual([
      '  - PUBLIC_URL must be an https address in production (http only on this machine)',
    ]);
    expect(faultsOf({ ...production, PUBLIC_URL: 'http://localhost:4000' })).toEqual([]);
  });

  test('the demonstration and its people are refused where Node runs in production', () => {
    expect(faultsOf({ NODE_ENV: 'production', AMITY_MODE: 'demonstration' })).toEqual([
      '  - AMITY_MODE must not be demonstration while NODE_ENV is production',
    ]);
    expect(readConfig({ ...production, AMITY_MODE: '', NODE_ENV: 'production' }).mode).toBe('production');
  });

  test('printed settings show no secret and no password', () => {
    const env = { ...production, REDIS_URL: 'redis://:hush-hush@cache.example:6379' };
    const printed = settingsInPlainWords(readConfig(env), env);
    expect(printed).not.toMatch(/hush-hush|top-secret/);
    expect(printed).toMatch(
      /DATABASE_URL +postgres:\/\/amity:•+@db\.example:5432\/amity +from the environment/,
    );
    expect(printed).toMatch(/PORT +4000 +by default/);
  });

  test("a password among an address's parameters is hidden as well", () => {
    const env = { DATABASE_URL: 'postgres://db.example/amity?user=amity&password=hush-hush&sslmode=require' };
    const printed = settingsInPlainWords(readConfig(env), env);
    expect(printed).not.toContain('hush-hush');
    expect(printed).toContain('sslmode=require');
  });

  test("the README's table has a row for every setting", () => {
    expect(settingsInMarkdown().split('\n')).toHaveLength(2 + Object.keys(settings).length);
  });
});
