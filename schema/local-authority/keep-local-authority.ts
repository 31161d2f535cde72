import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseOverwriting } from '../case/case-version.ts';
import { findNamed } from '../find-named.ts';
import { identity } from '../identity.ts';
import { servicesWorkedAt } from '../place/worked-at.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { LocalAuthority } from './local-authority.ts';
import type { LocalAuthorityInput } from './local-authority-input.ts';
import { ruleOnLocalAuthority } from './local-authority-rules.ts';

/** Puts a local authority on record, or changes what is on record of it. Running applications keep their dates. */
export async function keepLocalAuthority(
  em: EntityManager,
  input: LocalAuthorityInput,
): Promise<LocalAuthority> {
  insist(ruleOnLocalAuthority(input));
  const { id, version, idempotencyKey: _, ...procedure } = input;
  const of = await findNamed(em, LocalAuthority, id, 'id', 'local authority');
  const serviceIds = await servicesOf(em, input, of?.serviceIds ?? []);
  await refuseTaken(em, of, serviceIds);
  const wanted = { ...procedure, name: input.name.trim(), serviceIds };
  if (!of) return em.create(LocalAuthority, wanted as never);
  refuseOverwriting(of, version, wanted as Partial<LocalAuthority>, 'version');
  return em.assign(of, wanted);
}

/** Which services lie in it: those that it gains or loses are of whoever changes it. */
async function servicesOf(
  em: EntityManager,
  { serviceIds }: LocalAuthorityInput,
  before: readonly string[],
): Promise<string[]> {
  const ids = [
    ...new Set(serviceIds.map((id) => identity(id, 'serviceIds', 'service').toLowerCase())),
  ].sort();
  const moved = [
    ...ids.filter((one) => !before.includes(one)),
    ...before.filter((one) => !ids.includes(one)),
  ];
  const theirs = await servicesWorkedAt(em, moved);
  found(theirs.length === moved.length || null, 'serviceIds', 'service');
  return ids;
}

async function refuseTaken(
  em: EntityManager,
  of: LocalAuthority | null,
  serviceIds: string[],
): Promise<void> {
  if (serviceIds.length === 0) return;
  const others = await em.count(LocalAuthority, {
    serviceIds: { $overlap: serviceIds },
    ...(of ? { id: { $ne: of.id } } : {}),
  });
  if (others === 0) return;
  const message = 'One of the services lies in another local authority already.';
  throw new Refused([refusal('serviceIds', 'ONE_AUTHORITY', '16.2', message)]);
}
