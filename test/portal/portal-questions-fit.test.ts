import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitsRule } from '../../server/http/limits.ts';

const root = resolve(import.meta.dirname, '../..');

describe('What the portal asks', () => {
  it('stays within what one operation may ask for, on every page', () => {
    const schema = buildSchema(readFileSync(`${root}/schema/schema.graphql`, 'utf8'));
    const faults = globSync('portal/**/*.graphql', { cwd: root }).flatMap((path) =>
      validate(schema, parse(readFileSync(`${root}/${path}`, 'utf8')), [limitsRule]).map(
        ({ message }) => `${path}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
