import type { MeasureWords } from '../../kit/measure-words.ts';

/** What the figures of this page mean. */
export const measureWords = {
  opened: {
    name: 'Cases opened',
    meaning:
      'Cases whose day of opening, in London, falls in the quarter. A case reopened is not counted again.',
    clause: 'policy 15.5',
  },
  closed: {
    name: 'Cases closed',
    meaning:
      'Cases whose day of closing falls in the quarter. The median is of the days from opening to closing.',
    clause: 'policy 3.6, 15.5',
  },
  openAtEnd: {
    name: 'Open at end',
    meaning:
      'Cases opened on or before the last day of the quarter and not closed by its end, monitored ones included.',
    clause: 'policy 15.5',
  },
  onTime: {
    name: 'Response time met',
    meaning:
      'Of the clocks that the reports received in the quarter started and that have been decided, the share that was met in time. Cancelled clocks, and clocks that still run, are left out.',
    clause: 'policy 8.6',
  },
  interval: {
    name: '95% interval',
    meaning:
      'With few reports a share jumps about by chance alone. The interval (Wilson) is where the true share probably lies; a target inside it is neither surely met nor surely missed.',
    clause: 'Office for National Statistics, guidance on uncertainty',
  },
  byCategory: {
    name: 'Cases by type',
    meaning: 'Cases opened in the quarter by the category of the policy’s table, as it stands now.',
    clause: 'policy 3.9',
  },
  byOutcome: {
    name: 'Cases by outcome',
    meaning: 'Cases closed in the quarter by how they ended.',
    clause: 'policy 3.5 (b)',
  },
} satisfies Record<string, MeasureWords>;
