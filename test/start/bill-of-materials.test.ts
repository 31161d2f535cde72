import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Part {
  'bom-ref': string;
  purl: string;
  properties: { name: string }[];
  hashes?: unknown[];
}

test('The bill of materials names every library exactly, and which are tools that no installation has', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'sbom'], {
    cwd: root,
    maxBuffer: 2 ** 26,
  });
  const bill = JSON.parse(stdout) as { bomFormat: string; components: Part[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  const listed = new Map(bill.components.map((one) => [one['bom-ref'], one]));
  const isTool = (ref: string) =>
    listed.get(ref)?.properties.some(({ name }) => name.endsWith(':development'));
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(`${root}/package.json`, 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const refs = (of: Record<string, string>) => Object.entries(of).map((one) => one.join('@'));
  expect(refs(dependencies).filter((ref) => isTool(ref) !== false)).toEqual([]);
  expect(refs(devDependencies).filter((ref) => !listed.has(ref))).toEqual([]);
  expect(isTool(`vitest@${devDependencies.vitest}`)).toBe(true);
  for (const { purl, hashes } of bill.components) expect(hashes?.length, purl).toBeGreaterThan(0);
});

test('Every library is pinned to one version', async () => {
  const {
    dependencies,
    devDependencies,
    optionalDependencies = {},
  } = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version),
  );
  expect(loose).toEqual([]);
});
