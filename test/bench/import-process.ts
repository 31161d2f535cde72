import { importFile } from '../../server/importing/import-file.ts';

/** One import in a process of its own, so that its memory is its own too. */
process.once('message', async ({ url, file }: { url: string; file: string }) => {
  const started = performance.now();
  const { read, imported, rejected } = await importFile(url, { file, mapping: 'police-uk', by: 'the bench' });
  const seconds = (performance.now() - started) / 1000;
  process.send!({ read, imported, rejected, seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
});
process.once('disconnect', () => process.exit());
