import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { isIdentity } from '../../schema/identity.ts';
import { caseWorkers } from '../../schema/staff/case-workers.ts';
import { StaffRole } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askInOneTrip } from '../reading/one-trip.ts';

@ObjectType({ description: 'A role that one holds oneself, and over what.' })
@Reads('BASICS')
class OwnRole {
  @Field(() => StaffRole, { description: 'The role.' })
  role!: StaffRole;

  @Field(() => String, { nullable: true, description: 'The area it is held over; null for others.' })
  area!: string | null;

  @Field(() => String, { nullable: true, description: 'The service it is held over; null for others.' })
  service!: string | null;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  since!: string;
}

@ObjectType({ description: 'A colleague who may be chosen for something.' })
@Reads('STAFFING')
class Colleague {
  @Field(() => ID, { description: 'Identity of the member of staff.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
}

/** Roles that nobody of the landlord’s own holds. */
const notOurs = [StaffRole.PARTNER_USER, StaffRole.INTEGRATOR];

/** Still here: as the sign-in counts it. */
const isHere = `s.access_ended_at is null and (s.left_on is null or s.left_on >= (now() at time zone 'Europe/London')::date)`;

const rolesHeld = `
  select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'area', a.name, 'service', v.name, 'since', g.granted_at)
           order by g.granted_at, g.id), '[]')
    from staff_grant g left join area a on a.id = g.area_id left join service v on v.id = g.service_id
   where g.staff_id = app.staff_id() and g.state = 'HELD'`;

const named = (which: string) => `
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name, s.id), '[]')
    from staff s where s.id <> app.staff_id() and ${isHere} and ${which}`;

/** Those who hold each role in cases that whoever asks holds (15.2). */
const standIns =
  named(`not exists (select from staff_grant own where own.staff_id = app.staff_id() and own.state = 'HELD'
     and own.role = any($1::text[]) and not exists (select from staff_grant g
       where g.staff_id = s.id and g.state = 'HELD' and g.role = own.role))
   and exists (select from staff_grant g where g.staff_id = s.id and g.state = 'HELD' and g.role = any($1::text[]))`);

/** Those who work the cases of the service of a case that whoever asks reads; of a restricted one, those named for it. */
const leads = named(`exists (select from asb_case c join service v on v.id = c.service_id
     join staff_grant g on g.staff_id = s.id and g.state = 'HELD' and g.role = any($1::text[])
      and (g.service_id = v.id or g.area_id = v.area_id or (g.service_id is null and g.area_id is null))
   where c.id = $2::uuid and (c.named_staff is null or s.id = any(c.named_staff)))`);

/** Whoever is here and holds a role by which anything of a case is read or counted, where whoever asks reads it. */
const maybeWalled =
  named(`exists (select from staff_grant g where g.staff_id = s.id and g.state = 'HELD' and g.role <> all($1::text[]))
   and (exists (select from asb_case c where c.id = $2::uuid) or exists (select from report r where r.id = $3::uuid))`);

/** What somebody sees of their own access, and whom they may choose where they give something over. */
@Resolver()
export class OwnAccessResolver {
  @Query(() => [OwnRole], { description: 'The roles that one holds, each with what it is held over.' })
  @Allow('READ_OWN_ACCOUNT')
  ownRoles(@Ctx() context: Context): Promise<OwnRole[]> {
    return ask(context, rolesHeld, []);
  }

  @Query(() => [Colleague], {
    description: 'Colleagues who hold each of one’s roles in cases, so that they may stand in (policy 15.2).',
  })
  @Allow('DELEGATE_WORK')
  colleaguesToStandIn(@Ctx() context: Context): Promise<Colleague[]> {
    return ask(context, standIns, [[...caseWorkers]]);
  }

  @Query(() => [Colleague], {
    description:
      'Colleagues who work the cases of the service, one of whom leads a case instead of whoever has a conflict of interest in it (policy 12.1). Not who of them has one. None for a case that one does not read.',
  })
  @Allow('DECLARE_CONFLICT')
  colleaguesToLead(
    @Ctx() context: Context,
    @Arg('caseId', () => ID, { description: 'The case.' }) caseId: string,
  ): Promise<Colleague[]> {
    return isIdentity(caseId) ? ask(context, leads, [[...caseWorkers], caseId]) : Promise.resolve([]);
  }

  @Query(() => [Colleague], {
    description:
      'Staff of the landlord, before one of whom a wall is put where they have a conflict of interest in a case or report, whatever their role (policy 12.1). None for what one does not read.',
  })
  @Allow('RAISE_WALL')
  colleaguesToWall(
    @Ctx() context: Context,
    @Arg('caseId', () => ID, { nullable: true, description: 'The case.' }) caseId: string | null,
    @Arg('reportId', () => ID, { nullable: true, description: 'Or the report, where there is no case yet.' })
    reportId: string | null,
  ): Promise<Colleague[]> {
    const around = [caseId, reportId].map((id) => (id && isIdentity(id) ? id : null));
    return around.some((id) => id) ? ask(context, maybeWalled, [notOurs, ...around]) : Promise.resolve([]);
  }
}

async function ask<T>({ sid, database }: Context, text: string, values: unknown[]): Promise<T[]> {
  const asker = { sid, role: database.roles.user };
  return JSON.parse((await askInOneTrip(database.reads, asker, { text, values })) ?? '[]');
}
