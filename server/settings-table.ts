import type { Config } from './config.ts';
import { type Setting, settings } from './settings.ts';

const MASK = '••••••';

/** What this process would run with, for a person or a support ticket: secrets are masked. */
export function settingsInPlainWords(config: Config, env: Record<string, string | undefined>): string {
  const rows = Object.entries<Setting>(settings).map(([key, setting]) => [
    setting.name,
    masked(setting, config[key as keyof Config]),
    env[setting.name]?.trim() ? 'from the environment' : 'by default',
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The README's table. */
export function settingsInMarkdown(): string {
  const rows = Object.values<Setting>(settings).map(
    ({ name, description, otherwise }) => `| \`${name}\` | ${description} | ${otherwise} |`,
  );
  return ['| setting | what it decides | if not set |', '|---|---|---|', ...rows].join('\n');
}

function masked(setting: Setting, value: unknown): string {
  if (value === undefined) return '(not set)';
  if (setting.secret === 'whole') return MASK;
  if (setting.secret === 'password') {
    const url = new URL(String(value));
    if (url.password) url.password = MASK;
    return decodeURI(withoutSecretParameters(url).href);
  }
  return String(value);
}

/** PostgreSQL also takes a password as `?password=…`. */
function withoutSecretParameters(url: URL): URL {
  for (const name of url.searchParams.keys()) {
    if (/pass|secret|key|token/i.test(name)) url.searchParams.set(name, MASK);
  }
  return url;
}
