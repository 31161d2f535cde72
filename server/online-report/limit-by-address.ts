import { isIPv6 } from 'node:net';

const MOST_ADDRESSES = 20_000;

export interface AddressLimit {
  /** Counts once more; answers with the seconds to wait where the address had used up what it has, else with null. */
  wait(address: string): number | null;
}

/** So many from one address within so many minutes, in this process. */
export function limitByAddress(most: number, minutes: number, now: () => number): AddressLimit {
  const counted = new Map<string, { count: number; until: number }>();
  return {
    wait(address) {
      const key = networkOf(address);
      const known = counted.get(key);
      const entry = known && known.until > now() ? known : { count: 0, until: now() + minutes * 60_000 };
      if (entry.count >= most) return Math.max(1, Math.ceil((entry.until - now()) / 1000));
      entry.count += 1;
      counted.delete(key);
      counted.set(key, entry);
      if (counted.size > MOST_ADDRESSES) counted.delete(counted.keys().next().value!);
      return null;
    },
  };
}

/** So many at once, in this process: what ends one is told when it begins, or null where there are as many already. */
export function limitAtOnce(most: number): { begin: () => (() => void) | null } {
  let going = 0;
  return {
    begin() {
      if (going >= most) return null;
      going += 1;
      return () => {
        going -= 1;
      };
    },
  };
}

/** One household has a whole network of IPv6: its first 64 bits tell it apart. */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, '');
  if (!isIPv6(bare)) return bare;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare);
  if (mapped) return mapped[1]!;
  // A browser's way of writing an address is always the same one.
  const [head = '', tail] = new URL(`http://[${bare}]/`).hostname.slice(1, -1).split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':');
}
