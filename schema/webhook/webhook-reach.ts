import { BlockList, isIP } from 'node:net';

/** Where webhooks may be sent beside the public internet. */
export interface WebhookReach {
  /** Addresses and networks (`10.20.0.0/16`) that are let through all the same. */
  allowed: readonly string[];
  /** Whether these may be asked without encryption; in a demonstration alone. */
  plainHttp: boolean;
}

/** Of IPv4 what is not of the public internet (IANA Special-Purpose Address Registry), and multicast. */
const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Of IPv6 only global unicast is open, and of that not what leads to IPv4 or nowhere. */
const open6 = ['2000::/3'];
const closed6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address, prefix] = network.split('/') as [string, string | undefined];
    const six = isIP(address) === 6;
    list.addSubnet(address, prefix === undefined ? (six ? 128 : 32) : Number(prefix), six ? 'ipv6' : 'ipv4');
  }
  return list;
};

const closedToAll = listOf([...closed4, ...closed6]);
const openOfSix = listOf(open6);

/** Whether an address or network is written as one: what the setting may hold. */
export function isNetwork(text: string): boolean {
  const [address, prefix, ...rest] = text.split('/') as [string, string?, ...string[]];
  const bits = isIP(address) === 6 ? 128 : 32;
  return (
    rest.length === 0 &&
    isIP(address) !== 0 &&
    !address.includes('%') &&
    (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits))
  );
}

/** Says of an address that a name leads to whether it may be asked. What cannot be read is closed. */
export function reachOf({ allowed }: Pick<WebhookReach, 'allowed'>) {
  const letThrough = listOf(allowed);
  return {
    isAllowed: (address: string): boolean => matches(letThrough, address),
    isOpen(address: string): boolean {
      if (matches(letThrough, address)) return true;
      const kind = isIP(address);
      if (kind === 6) return matches(openOfSix, address) && !matches(closedToAll, address);
      return kind === 4 && !matches(closedToAll, address);
    },
  };
}

function matches(list: BlockList, address: string): boolean {
  const kind = isIP(address);
  if (kind === 0 || address.includes('%')) return false;
  return list.check(address, kind === 6 ? 'ipv6' : 'ipv4');
}

/** The host of an address as it is asked for: IPv6 without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');
