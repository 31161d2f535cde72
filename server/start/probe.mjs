// node server/start/probe.mjs /readyz: succeeds if the Amity in this container answers that it is well.
const port = process.env.PORT || 4000;
const answer = await fetch(`http://127.0.0.1:${port}${process.argv[2]}`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
