import { ContactMethod, EventKind, PartyRole, RiskLevel } from '../../schema/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import {
  accusedNotes,
  accusedUpdates,
  attemptNotes,
  emergencyNotes,
  firstTalkNotes,
  meetingDeclinedNotes,
  meetingDeclinedReasons,
  meetingNotes,
  nobodyToTalkToNotes,
  otherUpdates,
  updateNotes,
} from './wording/contact-notes.ts';

const { PHONE, IN_PERSON, EMAIL, LETTER, TEXT_MESSAGE } = ContactMethod;

/** Attempts, the first talk, the meeting if one is needed, and the calls that keep people informed. */
export function liveContacts(file: CaseFile, people: People): void {
  const { plan } = file;
  liveAttempts(file, people);
  if (plan.emergencyAt !== null && plan.emergencyAt !== plan.talkAt)
    liveEmergency(file, people, plan.emergencyAt);
  if (plan.talkAt === null) return;
  liveTalk(file, people, plan.talkAt);
  if (people.accusedIsKnown) liveTalkWithAccused(file, people);
  if (file.world.inFull) liveUpdates(file, people, plan.talkAt);
}

function liveAttempts(file: CaseFile, people: People): void {
  const { plan, world, random } = file;
  if (people.reporterParty === null || !world.inFull) return;
  const never = plan.talkAt === null;
  const until = plan.talkAt ?? plan.closedAt - 86_400_000;
  const count = never
    ? random.between(3, 5)
    : random.weighted([
        [0, 58],
        [1, 27],
        [2, 11],
        [3, 4],
      ]);
  for (let each = 0; each < count; each += 1) {
    const near = plan.openedAt + ((until - plan.openedAt) * (each + random.next())) / (count + 1);
    const at = world.time.later(near, 0, random);
    if (at >= until) continue;
    const method = random.weighted([
      [PHONE, 78],
      [IN_PERSON, 12],
      [TEXT_MESSAGE, 10],
    ] as const);
    const contact = { partyId: people.affectedParty, reached: false, method };
    file.happen(at, () => file.contact(at, { ...contact, summary: file.note(attemptNotes[method]) }));
  }
}

function liveEmergency(file: CaseFile, people: People, at: number): void {
  const { random } = file;
  const method = random.chance(0.75) ? PHONE : IN_PERSON;
  const summary = random.pick(emergencyNotes);
  file.happen(at, () => file.contact(at, { partyId: people.affectedParty, method, reached: true, summary }));
}

function liveTalk(file: CaseFile, people: People, at: number): void {
  const { plan, world, row, random } = file;
  const inPerson = random.chance(0.22);
  const draw = random.next();
  const meetingNeeded = !inPerson && draw < 0.45;
  const declined = !inPerson && draw > 0.86;
  const anonymous = people.reporterParty === null;
  const talk = random.pick(anonymous ? nobodyToTalkToNotes : firstTalkNotes);
  const summary = declined ? `${talk} ${random.pick(meetingDeclinedNotes)}` : talk;
  file.happen(at, () => {
    file.contact(at, {
      partyId: people.affectedParty,
      method: inPerson ? IN_PERSON : PHONE,
      reached: true,
      approachAgreed: true,
      faceToFaceNeeded: inPerson ? null : meetingNeeded,
      faceToFaceDeclined: declined,
      faceToFaceReason: declined ? random.pick(meetingDeclinedReasons) : null,
      summary,
    });
    if (!anonymous && random.chance(0.88)) explainRight(file, at);
    if (file.world.inFull) writeToOthers(file, people.affectedParty, at);
  });
  if (!meetingNeeded) return;
  const { workingDays } = world.policy.responseTimes.faceToFaceInterview;
  const { time } = world;
  const received = time.dayOf(plan.report.receivedAt);
  const last = time.daysAfter(received, workingDays);
  const late = random.chance(world.lateness(plan.report.service, plan.report.receivedAt));
  const wish = time.later(at, random.between(1, 4), random);
  const meetAt = late
    ? time.officeMoment(time.daysAfter(last, random.between(1, 4)), random)
    : time.dayOf(wish) <= last
      ? wish
      : time.later(at, 0, random);
  if (meetAt > plan.closedAt - 3_600_000) return;
  const met = {
    partyId: people.affectedParty,
    method: IN_PERSON,
    reached: true,
    summary: random.pick(meetingNotes),
  };
  file.happen(meetAt, () => {
    file.contact(meetAt, met);
    if (row.reviewRightInformedAt === null && !anonymous) explainRight(file, meetAt);
  });
}

/** The right to a case review: said early, and again with the second report in six months (3.11). */
function explainRight(file: CaseFile, at: number): void {
  file.row.reviewRightInformedAt ??= at;
  file.log(EventKind.CASE_REVIEW_RIGHT_EXPLAINED, at, {});
}

function liveTalkWithAccused(file: CaseFile, people: People): void {
  const { plan, random } = file;
  if (plan.route === 'QUICK' || random.chance(0.25)) return;
  const at = file.world.time.later(plan.earlyAt, random.between(0, 3), random);
  if (at > plan.closedAt - 3_600_000) return;
  const method = random.chance(0.75) ? IN_PERSON : PHONE;
  const summary = random.pick(accusedNotes);
  file.happen(at, () => file.contact(at, { partyId: people.accusedParty, method, reached: true, summary }));
}

/** Whoever else is kept informed is written to on the same day, each in words that say nothing of the others. */
export function writeToOthers(file: CaseFile, partyId: string | null, at: number): void {
  for (const { id, role } of file.othersInformed(partyId)) {
    const accused = role === PartyRole.ALLEGED_PERPETRATOR;
    const toldThem = file.note(accused ? accusedUpdates : otherUpdates);
    file.contact(at, { partyId: id, method: LETTER, reached: true, summary: null, toldThem });
  }
}

/** Calls every week or two until the end: more often where the risk is high, late where the service is stretched. */
function liveUpdates(file: CaseFile, people: People, from: number): void {
  const { plan, world, row, random } = file;
  if (people.affectedParty === null) return;
  const next = (after: number) => {
    const late = random.chance(world.lateness(plan.report.service, after));
    const often = row.riskLevel === RiskLevel.HIGH ? random.between(4, 7) : random.between(8, 10);
    const at = world.time.later(after, late ? 10 + random.between(1, 4) : often, random);
    if (at > plan.closedAt - 86_400_000) return;
    file.happen(at, () => {
      const reached = random.chance(0.93);
      const method = random.weighted([
        [PHONE, 68],
        [EMAIL, 17],
        [IN_PERSON, 15],
      ] as const);
      const summary = reached ? file.note(updateNotes[method]) : file.note(attemptNotes.PHONE);
      file.contact(at, { partyId: people.affectedParty, method: reached ? method : PHONE, reached, summary });
      if (reached) {
        writeToOthers(file, people.affectedParty, at);
        next(at);
      } else again(at);
    });
  };
  /** Nobody there: another call within a day or two. */
  const again = (after: number) => {
    const at = world.time.later(after, random.between(1, 2), random);
    if (at > plan.closedAt - 86_400_000) return;
    const summary = file.note(updateNotes.PHONE);
    file.happen(at, () => {
      file.contact(at, { partyId: people.affectedParty, method: PHONE, reached: true, summary });
      writeToOthers(file, people.affectedParty, at);
      next(at);
    });
  };
  next(from);
}
