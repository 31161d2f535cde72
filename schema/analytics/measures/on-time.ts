import { DeadlineType } from '../../vocabulary.ts';
import { Dimension } from '../analytics-words.ts';
import type { Facts } from '../measure-definition.ts';

/** The clocks of policy 8.6, of which the database keeps count. */
const keptCount: readonly DeadlineType[] = [
  DeadlineType.EMERGENCY_CONTACT,
  DeadlineType.TALK_AND_AGREE_APPROACH,
  DeadlineType.FACE_TO_FACE_INTERVIEW,
];

/** Of one kind, and met or run out: what can be said to have been on time or not. */
export const clockDecided = (t: string, type: DeadlineType): string =>
  `${t}.type = '${type}' and not ${t}.conditional
    and (${t}.status in ('MET', 'MET_LATE', 'MISSED') or (${t}.status = 'PENDING' and ${t}.due_at < now()))`;

/** What has run out and nobody has marked yet counts too: a worker marks it within seconds. */
const keptClock = (type: DeadlineType): Pick<Facts, 'tallies' | 'live'> => ({
  tallies: [{ fact: type, as: 'MET', carries: [Dimension.CATEGORY, Dimension.URGENCY] }],
  live: `t.starts_at >= b.starts and t.starts_at < b.ends and t.type = '${type}' and not t.conditional
    and t.status = 'PENDING' and t.due_at < now()`,
});

/** The share of one kind of clock that was met in time. */
export const onTime = (type: DeadlineType): Facts => ({
  kind: 'DEADLINE',
  within: `t.starts_at >= b.starts and t.starts_at < b.ends and ${clockDecided('t', type)}`,
  counts: `t.status = 'MET'`,
  ...(keptCount.includes(type) ? keptClock(type) : {}),
});
