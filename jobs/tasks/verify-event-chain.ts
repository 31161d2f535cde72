import type { Task } from './task.ts';

/** As many as a person can begin with; the count says how many there are. */
const NAMED_AT_MOST = 100;

/** Reads every log from its first entry to its last: what was changed, removed or put elsewhere breaks its chain. */
export const verifyEventChain: Task = async ({ client, log }) => {
  const { rows } = await client.query<{ broken: number; events: string[] | null }>(
    `select count(*)::int as broken, (array_agg(event_id order by event_id))[1:${NAMED_AT_MOST}] as events
       from app.broken_events()`,
  );
  const { broken = 0, events } = rows[0] ?? {};
  if (broken === 0) return { needsAttention: false, result: { broken } };
  log.error({ broken, events }, 'THE LOG OF EVENTS IS BROKEN: entries were changed, removed or reordered');
  return { needsAttention: true, result: { broken, events } };
};
