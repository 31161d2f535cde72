import type { PoolClient } from 'pg';
import { EVERYTHING, triageKey } from '../../schema/access/row-scope.ts';
import { uuidArrayBytes, uuidBytes } from './binary-rows.ts';
import { folded } from './compile-rule.ts';
import { alone, areasByName } from './known-areas.ts';
import type { PlaceDraft } from './target-fields.ts';

/** A place, its identities also as the bytes that COPY takes. */
export interface Place {
  serviceId: string;
  service: Uint8Array;
  propertyId: string | null;
  property: Uint8Array | null;
  /** Who reads a case there that nobody owns yet, and a report there that nobody has decided yet. */
  caseReaders: Uint8Array;
  reportReaders: Uint8Array;
}

type Service = Omit<Place, 'propertyId' | 'property'>;

const key = (...parts: (string | null)[]) => parts.map((part) => folded(part ?? '')).join('\u0000');
const serviceKey = ({ area, service }: PlaceDraft) => key(area, service);
const propertyKey = ({ serviceId }: Service, { property, postcode }: PlaceDraft) =>
  key(serviceId, property, (postcode ?? '').replaceAll(' ', ''));

/**
 * Finds the places that rows speak of and makes those that are not there, marked with the import that made them.
 * Names are compared here and without regard to case, because lower() in a database of locale C leaves Welsh letters
 * as they are.
 */
export class Places {
  constructor(private readonly importId: string | null) {}

  #areas = new Map<string, string>();
  #services = new Map<string, Service>();
  #properties = new Map<string, string>();
  #servicesRead = new Set<string>();

  async match(client: PoolClient, drafts: PlaceDraft[]): Promise<(draft: PlaceDraft) => Place> {
    const isKnown = (draft: PlaceDraft) => {
      const service = this.#services.get(serviceKey(draft));
      return service && (draft.property === null || this.#properties.has(propertyKey(service, draft)));
    };
    // Rows of one place share its draft (`compile-mapping.ts`).
    const different = [...new Set(drafts)];
    const unknown = different.filter((draft) => !isKnown(draft));
    if (unknown.length > 0) await this.#findOrMake(client, unknown);
    const places = new Map<PlaceDraft, Place>();
    for (const draft of different) {
      const service = this.#service(draft);
      const propertyId =
        (draft.property === null ? null : this.#properties.get(propertyKey(service, draft))) ?? null;
      places.set(draft, {
        ...service,
        propertyId,
        property: propertyId === null ? null : uuidBytes(propertyId),
      });
    }
    return (draft) => {
      const place = places.get(draft);
      if (!place) throw new Error('a place was asked for that was not matched');
      return place;
    };
  }

  async #findOrMake(client: PoolClient, drafts: PlaceDraft[]): Promise<void> {
    await client.query('begin');
    try {
      await alone(client);
      await this.#matchServices(client, drafts);
      await this.#matchProperties(
        client,
        drafts.filter(({ property }) => property !== null),
      );
      await client.query('commit');
    } catch (fault) {
      // What was made in it is gone.
      for (const known of [this.#areas, this.#services, this.#properties, this.#servicesRead]) known.clear();
      await client.query('rollback').catch(() => {});
      throw fault;
    }
  }

  #service(draft: PlaceDraft): Service {
    const service = this.#services.get(serviceKey(draft));
    if (!service) throw new Error('a place was asked for before it was matched');
    return service;
  }

  async #matchServices(client: PoolClient, drafts: PlaceDraft[]): Promise<void> {
    if (drafts.every((draft) => this.#services.has(serviceKey(draft)))) return;
    for (const [name, id] of await areasByName(client)) this.#areas.set(name, id);
    const services = await client.query<ServiceRow>(
      `select s.id, a.name as area, s.name as service, ${triageKey('s.id')} as triage from service s join area a on a.id = s.area_id`,
    );
    for (const row of services.rows) this.#services.set(key(row.area, row.service), serviceOf(row));
    for (const draft of drafts) {
      if (this.#services.has(serviceKey(draft))) continue;
      let area = this.#areas.get(key(draft.area));
      if (area === undefined) {
        const made = await client.query<{ id: string }>(
          'insert into area (name, import_id) values ($1, $2) returning id',
          [draft.area, this.importId],
        );
        area = only(made.rows).id;
        this.#areas.set(key(draft.area), area);
      }
      const { rows } = await client.query<ServiceRow>(
        `insert into service (area_id, name, type, nation, import_id) values ($1, $2, $3, $4, $5)
         returning id, ${triageKey('id')} as triage`,
        [area, draft.service, draft.serviceType, draft.nation, this.importId],
      );
      this.#services.set(serviceKey(draft), serviceOf(only(rows)));
    }
  }

  async #matchProperties(client: PoolClient, drafts: PlaceDraft[]): Promise<void> {
    if (drafts.length === 0) return;
    const services = new Set(drafts.map((draft) => this.#service(draft).serviceId));
    const unread = [...services].filter((id) => !this.#servicesRead.has(id));
    const known = await client.query<PropertyRow>(
      'select id, service_id, address, postcode from property where service_id = any($1)',
      [unread],
    );
    const keep = ({ id, service_id, address, postcode }: PropertyRow) =>
      this.#properties.set(key(service_id, address, (postcode ?? '').replaceAll(' ', '')), id);
    known.rows.forEach(keep);
    for (const id of unread) this.#servicesRead.add(id);
    const missing = new Map<string, PlaceDraft>();
    for (const draft of drafts) {
      const name = propertyKey(this.#service(draft), draft);
      if (!this.#properties.has(name) && !missing.has(name)) missing.set(name, draft);
    }
    const list = [...missing.values()];
    const made = await client.query<PropertyRow>(
      `insert into property (service_id, address, postcode)
       select * from unnest($1::uuid[], $2::text[], $3::text[]) returning id, service_id, address, postcode`,
      [
        list.map((it) => this.#service(it).serviceId),
        list.map((it) => it.property),
        list.map((it) => it.postcode),
      ],
    );
    made.rows.forEach(keep);
  }
}

interface ServiceRow {
  id: string;
  area: string;
  service: string;
  triage: string;
}

interface PropertyRow {
  id: string;
  service_id: string;
  address: string;
  postcode: string | null;
}

const serviceOf = ({ id, triage }: ServiceRow): Service => ({
  serviceId: id,
  service: uuidBytes(id),
  caseReaders: uuidArrayBytes([EVERYTHING, id]),
  reportReaders: uuidArrayBytes([EVERYTHING, id, triage]),
});

function only<T>(rows: T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('the database gave no row back');
  return row;
}
