import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseOverwriting } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, ruling } from '../ruling.ts';
import { sameName } from './keep-areas.ts';
import type { RecordPropertyInput, UpdatePropertyInput } from './place-inputs.ts';
import { type HomeFacts, refuseClosedService, refuseHome } from './place-rules.ts';
import { Property } from './property.ts';
import { findServiceAnsweredFor } from './worked-at.ts';

/** Puts a home on record at a service that whoever does it answers for. */
export async function recordProperty(em: EntityManager, input: RecordPropertyInput): Promise<Property> {
  const service = await findServiceAnsweredFor(em, input.serviceId);
  const home = written(input);
  insist(
    ruling([...refuseClosedService(service), ...refuseHome(home, await taken(em, service.id, home))], {}),
  );
  return em.create(Property, { service, ...home, communal: input.communal ?? false } as never);
}

export async function updateProperty(em: EntityManager, input: UpdatePropertyInput): Promise<Property> {
  const id = identity(input.propertyId, 'propertyId', 'home');
  const property = found(await em.findOne(Property, id), 'propertyId', 'home');
  const given = (field: 'postcode' | 'lsoaCode' | 'uprn') =>
    input[field] === undefined ? property[field] : input[field];
  const home = written({
    address: input.address ?? property.address,
    postcode: given('postcode'),
    lsoaCode: given('lsoaCode'),
    uprn: given('uprn'),
  });
  insist(ruling(refuseHome(home, await taken(em, property.service.id, home, id)), {}));
  const wanted = { ...home, communal: input.communal ?? property.communal };
  refuseOverwriting(property, input.propertyVersion, wanted, 'propertyVersion');
  return em.assign(property, wanted);
}

const written = ({ address, postcode, lsoaCode, uprn }: HomeFacts) => ({
  address: address.trim(),
  postcode: postcode?.trim().toUpperCase() || null,
  lsoaCode: lsoaCode?.trim() || null,
  uprn: uprn?.trim() || null,
});

/** The same address twice at one service, or the same number anywhere in the asker's sight. */
async function taken(em: EntityManager, service: string, home: HomeFacts, but?: string) {
  const there = await em.find(Property, { service, postcode: home.postcode ?? null });
  const others = there.filter(({ id }) => id !== but);
  const numbered = home.uprn ? await em.findOne(Property, { uprn: home.uprn }) : null;
  return {
    address: others.some(({ address }) => sameName(address, home.address)),
    uprn: !!numbered && numbered.id !== but,
  };
}
