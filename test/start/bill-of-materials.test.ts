import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('The bill of materials names every library of an installation, exactly, and none of its tools', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'sbom'], {
    cwd: root,
    maxBuffer: 2 ** 26,
  });
  const bill = JSON.parse(stdout) as {
    bomFormat: string;
    components: { 'bom-ref': string; purl: string; hashes?: unknown[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const listed = new Set(bill.components.map((one) => one['bom-ref']));
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(`${root}/package.json`, 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  expect(Object.entries(dependencies).filter(([name, version]) => !listed.has(`${name}@${version}`))).toEqual(
    [],
  );
  expect(
    Object.entries(devDependencies).filter(([name, version]) => listed.has(`${name}@${version}`)),
  ).toEqual([]);
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
