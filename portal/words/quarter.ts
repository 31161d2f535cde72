export * from '../../schema/calendar/quarter.ts';
