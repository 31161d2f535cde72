import type { Property } from './invented-places.ts';
import type { SeededRandom } from './seeded-random.ts';

const YEAR = 360 * 86_400_000;

interface Known {
  reporters: string[];
  accused: string[];
}

/**
 * What a service remembers from one case to the next: people who come back, and where there was a party. It forgets as
 * it goes, so it stays as small after a million cases as after a thousand.
 */
export class Memory {
  readonly #people = new Map<string, Known>();
  readonly #parties = new Map<string, { property: Property; at: number }[]>();

  /** Somebody seen before under the same owner: whoever may read the new case may read them already. */
  somebody(ownerId: string, part: keyof Known, random: SeededRandom): string | undefined {
    const known = this.#people.get(ownerId)?.[part];
    return known && known.length > 0 ? random.pick(known) : undefined;
  }

  remember(ownerId: string, part: keyof Known, personId: string): void {
    let known = this.#people.get(ownerId);
    if (!known) {
      known = { reporters: [], accused: [] };
      this.#people.set(ownerId, known);
    }
    known[part].push(personId);
    if (known[part].length > 12) known[part].shift();
  }

  /** An address where there has been a party within the year, and not on the same days. */
  partyAddress(serviceId: string, at: number, random: SeededRandom): Property | undefined {
    const parties = this.#parties.get(serviceId)?.filter((party) => {
      const ago = at - party.at;
      return ago > 10 * 86_400_000 && ago < YEAR;
    });
    return parties && parties.length > 0 ? random.pick(parties).property : undefined;
  }

  hadPartyLately(serviceId: string, property: Property, at: number): boolean {
    return (this.#parties.get(serviceId) ?? []).some(
      (party) => party.property.id === property.id && at - party.at < YEAR + 30 * 86_400_000,
    );
  }

  rememberParty(serviceId: string, property: Property, at: number): void {
    const parties = this.#parties.get(serviceId) ?? [];
    parties.push({ property, at });
    if (parties.length > 60) parties.shift();
    this.#parties.set(serviceId, parties);
  }
}
