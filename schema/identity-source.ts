import { AsyncLocalStorage } from 'node:async_hooks';
import { v7 } from 'uuid';

const sources = new AsyncLocalStorage<() => string>();

/** The identity of something new: a UUIDv7 of the moment, unless the work it is part of has a source of its own. */
export const nextIdentity = (): string => sources.getStore()?.() ?? v7();

/** Everything that is made within the work has its identity from there: what is invented is the same every time. */
export const withIdentities = <T>(source: () => string, work: () => T): T => sources.run(source, work);
