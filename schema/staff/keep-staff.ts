import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { GrantState, StaffRole } from '../vocabulary.ts';
import { Staff } from './staff.ts';
import { StaffGrant } from './staff-grant.ts';
import type { RecordStaffInput, UpdateStaffInput } from './staff-inputs.ts';
import { refuseStaff, type StaffFacts } from './staff-rules.ts';

/** Puts somebody on record; what they may do, their roles say. */
export async function recordStaff(em: EntityManager, input: RecordStaffInput, act: Act): Promise<Staff> {
  const recorder = await em.findOneOrFail(Staff, act.by.staffId);
  const facts = {
    name: input.name,
    email: input.email ?? null,
    issuer: input.issuer ?? recorder.issuer,
    subject: input.subject,
  };
  insist(ruling(refuseStaff(facts), {}));
  const { issuer, subject, ...told } = written(facts);
  await refuseSameSignIn(em, { issuer, subject });
  return em.create(Staff, { ...told, issuer, subject } as never);
}

/** Changes what is on record. Whoever holds a role keeps their sign-in: another one would take the role over. */
export async function updateStaff(em: EntityManager, input: UpdateStaffInput): Promise<Staff> {
  const staff = await findStaff(em, input.staffId);
  const facts = {
    name: input.name ?? staff.name,
    email: input.email === undefined ? staff.email : input.email,
    issuer: input.issuer ?? staff.issuer,
    subject: input.subject ?? staff.subject,
  };
  insist(ruling(refuseStaff(facts), {}));
  const wanted = written(facts);
  refuseOverwriting(staff, input.staffVersion, wanted, 'staffVersion');
  const other = { issuer: wanted.issuer !== staff.issuer, subject: wanted.subject !== staff.subject };
  if (other.issuer || other.subject) {
    const open = [GrantState.HELD, GrantState.PROPOSED];
    if ((await em.count(StaffGrant, { staff, state: { $in: open } }, { filters: false })) > 0) {
      const message = 'Whoever holds a role keeps their sign-in: end their roles first, and give them anew.';
      const field = other.subject ? 'subject' : 'issuer';
      throw new Refused([refusal(field, 'SIGN_IN_OF_ROLES', '12.1', message)]);
    }
    await refuseSameSignIn(em, wanted);
  }
  if (staff.email && wanted.email !== staff.email) await refuseOtherMailOfOfficer(em, staff);
  return em.assign(staff, wanted);
}

export async function findStaff(em: EntityManager, staffId: string, field = 'staffId'): Promise<Staff> {
  const what = 'member of staff';
  return found(await em.findOne(Staff, identity(staffId, field, what)), field, what);
}

/** By that address the data protection officer hears of every role: whoever turns it elsewhere would not be seen. */
async function refuseOtherMailOfOfficer(em: EntityManager, staff: Staff): Promise<void> {
  const watches = await em.count(StaffGrant, { staff, role: StaffRole.DATA_PROTECTION_OFFICER });
  if (watches === 0) return;
  const message =
    'The data protection officer is written of every role by this address: end that role first, and have it confirmed anew.';
  throw new Refused([refusal('email', 'MAIL_OF_THE_OFFICER', '12.1', message)]);
}

const written = ({ name, email, issuer, subject }: StaffFacts) => ({
  name: name.trim(),
  email: email?.trim() || null,
  issuer: issuer.trim(),
  subject,
});

async function refuseSameSignIn(em: EntityManager, signIn: Pick<StaffFacts, 'issuer' | 'subject'>) {
  const there = await em.findOne(Staff, signIn);
  if (!there) return;
  const message = there.leftOn
    ? 'Somebody who has left is on record with this sign-in: take their leaving back if it is the same person.'
    : 'Somebody is on record with this sign-in already.';
  throw new Refused([refusal('subject', 'ONE_RECORD_FOR_EACH_SIGN_IN', '12.1', message)]);
}
