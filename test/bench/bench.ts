import { dropDatabase, makeCaseLoad } from './bench-case-load.ts';
import { startCluster } from './bench-cluster.ts';
import { readOptions } from './bench-options.ts';
import { printReport } from './bench-report.ts';
import { goalsOf } from './goals.ts';
import { type AnalyticsFigures, measureAnalytics } from './measure-analytics.ts';
import { measureDeadlines } from './measure-deadlines.ts';
import { measureFanOut } from './measure-fan-out.ts';
import { measureImport } from './measure-import.ts';
import { measurePortal } from './measure-portal.ts';
import { measureReads, type ReadsAt } from './measure-reads.ts';
import { measureVersions } from './measure-versions.ts';

const options = readOptions(process.argv.slice(2));
const say = (line: string) => process.stderr.write(`${line}\n`);
const cluster = await startCluster();
// A signal that ended us at once would leave PostgreSQL and its files behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void cluster.stop().finally(() => process.exit(130)));
}
try {
  const reads: ReadsAt[] = [];
  if (options.only.includes('reads')) {
    for (const cases of options.cases) {
      say(`making ${cases} cases …`);
      const url = await makeCaseLoad(cluster.adminUrl, cases);
      reads.push(await measureReads(cluster, url, cases, { ...options, say }));
      await dropDatabase(cluster.adminUrl, url);
    }
  }
  const analytics: AnalyticsFigures[] = [];
  if (options.only.includes('analytics'))
    for (const cases of options.cases)
      analytics.push(...(await measureAnalytics(cluster, cases, { ...options, say })));
  const imports = options.only.includes('import')
    ? await measureImport(cluster.adminUrl, { ...options, say })
    : undefined;
  const deadlines = options.only.includes('deadlines')
    ? await measureDeadlines(cluster.adminUrl, { ...options, say })
    : undefined;
  const versions = options.only.includes('versions')
    ? await measureVersions(cluster.adminUrl, { ...options, say })
    : undefined;
  const fanOut = options.only.includes('fan-out')
    ? await measureFanOut(cluster.adminUrl, { ...options, say })
    : [];
  const portal = options.only.includes('portal')
    ? await measurePortal(cluster, Math.max(...options.cases), { ...options, say })
    : undefined;
  const goals = goalsOf(reads, analytics, imports, deadlines, fanOut, portal);
  if (options.json)
    console.log(
      JSON.stringify({ reads, analytics, imports, deadlines, versions, fanOut, portal, goals }, null, 2),
    );
  else printReport(reads, analytics, imports, deadlines, versions, fanOut, portal, goals);
} finally {
  await cluster.stop();
}
