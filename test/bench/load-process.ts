import { runTurn, type Turn } from './load.ts';

/** The load comes from a process of its own: what it costs is nobody's time but its own. */
process.on('message', async (turn: Turn) => {
  const result = await runTurn(turn, () => process.send!({ started: true }));
  process.send!({ result });
});
process.once('disconnect', () => process.exit());
