import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Setting, settings } from '../../server/settings.ts';

const root = path.resolve(import.meta.dirname, '../..');
const text = (name: string) => readFileSync(path.join(root, name), 'utf8');
const { scripts, optionalDependencies } = JSON.parse(text('package.json')) as Record<
  'scripts' | 'optionalDependencies',
  Record<string, string>
>;

/** The parts of a block of YAML by name, each with the lines indented below it. */
function blocks(lines: string, indent: number): Record<string, string> {
  const heading = new RegExp(`^ {${indent}}([\\w-]+):[^\\n]*\\n`, 'gm');
  const found = [...lines.matchAll(heading)];
  return Object.fromEntries(
    found.map((match, n) => [
      match[1]!,
      lines.slice(match.index + match[0].length, found[n + 1]?.index ?? lines.length),
    ]),
  );
}

const compose = text('docker-compose.yml');
const top = blocks(compose, 0);
const services = blocks(top.services!, 2);
const dockerfile = text('Dockerfile');

/** `[npm, run, 'start:api']`, as a list of words. */
const words = (list: string) => list.split(',').map((word) => word.trim().replace(/^['"]|['"]$/g, ''));
const commandOf = (service: string) => words(/^ {4}command: \[(.*)\]$/m.exec(services[service]!)![1]!);

describe('docker-compose.yml', () => {
  test('has every service that the README promises', () => {
    expect(Object.keys(services).sort()).toEqual(
      ['api', 'mail', 'migrate', 'postgres', 'proxy', 'redis', 'replica', 'worker'].sort(),
    );
  });

  test.each([
    ['api', 'start:api', 'server/main-api'],
    ['worker', 'start:worker', 'server/main-worker'],
    ['migrate', 'migrate', 'server/commands/migrate-database'],
  ])('runs for %s exactly what npm run %s runs', (service, script, module) => {
    expect(services[service]).toContain('<<: *amity');
    expect(commandOf(service)).toEqual(['npm', 'run', script]);
    expect(scripts[script]).toBe(`exec node server/start/run.mjs ${module}`);
    expect(existsSync(path.join(root, `${module}.ts`))).toBe(true);
  });

  test('runs nothing else of ours', () => {
    const ours = Object.entries(services).filter(([, lines]) => lines.includes('*amity'));
    expect(ours.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'worker']);
  });

  test('gives only settings that Amity reads', () => {
    const given = Object.keys(blocks(/environment: &settings\n([\s\S]*)/.exec(top['x-amity']!)![1]!, 4));
    const known = Object.values<Setting>(settings).map(({ name }) => name);
    expect(given.length).toBeGreaterThan(8);
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('starts a streaming replica with its profile alone: a copy of the primary, of which only an API knows', () => {
    const profiles = Object.entries(services).filter(([, lines]) => lines.includes('    profiles:'));
    expect(profiles.map(([name]) => name)).toEqual(['replica']);
    const { replica, postgres, api } = services as Record<'replica' | 'postgres' | 'api', string>;
    const image = (lines: string) => /^ {4}image: (.*)$/m.exec(lines)![1];
    expect(image(replica)).toBe(image(postgres));
    // The same server under the same settings, behind the same door.
    expect(postgres).toContain('command: &postgresql\n');
    expect(replica).toContain('command: *postgresql\n');
    expect(postgres).toContain('- hot_standby_feedback=on\n');
    for (const [name, target] of [
      ['access', '/etc/amity/pg_hba.conf'],
      ['follow-primary', '/etc/amity/follow-primary'],
    ]) {
      expect(Object.keys(blocks(top.configs!, 2))).toContain(name);
      expect(replica).toContain(`- source: ${name}\n        target: ${target}\n`);
    }
    expect(postgres).toContain('- hba_file=/etc/amity/pg_hba.conf\n');
    expect(top.configs).toContain('host replication amity all scram-sha-256\n');
    expect(top.configs).toMatch(/pg_basebackup [^}]*--write-recovery-conf/);
    const [, host, rest] = /DATABASE_REPLICA_URLS: .*@(\w+)(:\S+?)\}\}$/m.exec(api)!;
    expect(host).toBe('replica');
    expect(top['x-amity']).toContain(`@postgres${rest}\n`);
    expect(compose.match(/^ {6}DATABASE_REPLICA_URLS:/gm)).toHaveLength(1);
    expect(api).toContain('${COMPOSE_PROFILES:+');
  });

  test('asks an API for its health by a script and an address that are there', () => {
    const [, probe, address] = words(/test: \[CMD, (node, .*)\]/.exec(services.api!)![1]!);
    expect(existsSync(path.join(root, probe!))).toBe(true);
    expect(text('server/api.ts')).toContain(`app.get('${address}'`);
    expect(text('server/api.ts')).toContain(`app.get('/healthz'`);
    expect(services.proxy).toContain('http://127.0.0.1/healthz');
  });

  test('asks a worker for its health at the port that only a worker listens on', () => {
    const [, probe, address, setting] = words(/test: \[CMD, (node, .*)\]/.exec(services.worker!)![1]!);
    expect(existsSync(path.join(root, probe!))).toBe(true);
    expect(text('server/http/metrics.ts')).toContain(`'${address}': async`);
    expect(text('server/http/metrics.ts')).toContain(`'/healthz': async`);
    expect(services.worker).toMatch(new RegExp(`${setting}: \\d+`));
    expect(Object.values<Setting>(settings).map(({ name }) => name)).toContain(setting);
  });

  test('publishes ports to this machine alone', () => {
    const ports = [...compose.matchAll(/^ {6}- (\S+:\d+)$/gm)].map(([, port]) => port!);
    expect(ports).toHaveLength(2);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('sends the proxy to the port on which the API listens, whatever it is', () => {
    expect(top.configs).toContain('dynamic a api {$$PORT} {');
    expect(services.proxy).toMatch(/PORT: \$\{PORT:-4000\}/);
    expect(top['x-amity']).toMatch(/PORT: \$\{PORT:-4000\}/);
  });
});

describe('the image', () => {
  const ignored = text('.dockerignore').split('\n').filter(Boolean);

  test('is of the same Node as is installed elsewhere', () => {
    const version = /^FROM node:(\d+)-/m.exec(dockerfile)![1];
    for (const installed of Object.values(optionalDependencies))
      expect(installed.split('.')[0]).toBe(version);
    expect([...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map(([, each]) => each)).toEqual([
      version,
      version,
    ]);
  });

  test('copies only what is there and not left out', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from]) =>
      from!.split(' '),
    );
    expect(copied).toEqual(['package.json', 'package-lock.json', 'server/start', '.']);
    for (const from of copied) {
      expect(existsSync(path.join(root, from)), from).toBe(true);
      expect(ignored).not.toContain(from);
    }
  });

  test('leaves out what a machine has of its own: packages, what was built, data, history', () => {
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.build', '.data', 'node_modules']));
  });

  test('runs as somebody who is not root, what npm start runs', () => {
    expect(dockerfile).toMatch(/^USER node$[\s\S]*^CMD \["npm", "start"\]$/m);
    expect(scripts.start).toBe('exec node server/start/start.mjs');
  });
});
