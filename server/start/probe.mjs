// node server/start/probe.mjs /readyz [PORT]: succeeds if the Amity in this container answers that it is well, at the
// port of the setting that is named: METRICS_PORT for a worker, which has no other.
const port = process.env[process.argv[3] ?? 'PORT'] || 4000;
const answer = await fetch(`http://127.0.0.1:${port}${process.argv[2]}`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
