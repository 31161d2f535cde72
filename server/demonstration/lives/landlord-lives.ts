import { recordAgency, updateAgency } from '../../../schema/agency/keep-agency.ts';
import { keepLocalAuthority } from '../../../schema/local-authority/keep-local-authority.ts';
import { preferMail } from '../../../schema/notification/prefer-mail.ts';
import { changePolicyDraft, draftPolicy, withdrawPolicyDraft } from '../../../schema/policy/draft-policy.ts';
import { correctPrevention, withdrawPrevention } from '../../../schema/prevention/end-prevention.ts';
import { recordPrevention } from '../../../schema/prevention/record-prevention.ts';
import {
  endSharingAgreement,
  recordSharingAgreement,
} from '../../../schema/sharing-agreement/record-sharing-agreement.ts';
import { recordTraining, withdrawTraining } from '../../../schema/staff-training/record-training.ts';
import type { AgencyKind } from '../../../schema/vocabulary.ts';
import { demonstrationAreas, homeService } from '../demonstration-places.ts';
import type { Life } from './life.ts';
import type { Story } from './story.ts';

const partners: readonly (readonly [kind: `${AgencyKind}`, name: string, help: string])[] = [
  ['POLICE', 'neighbourhood policing team', 'Crime, danger, evidence, community protection notices.'],
  ['LOCAL_AUTHORITY', 'community safety team', 'Case reviews, closure orders, graffiti and fly-tipping.'],
  ['ENVIRONMENTAL_HEALTH', 'environmental health', 'Noise measured, notices served, equipment taken.'],
  ['SOCIAL_SERVICES', 'adult safeguarding', 'Adults at risk, around the clock.'],
  ['MEDIATION', 'neighbour mediation', 'Mediators come to both sides, free of charge.'],
  ['VICTIM_SUPPORT', 'victim support', 'Somebody to talk to, and help in court.'],
  ['SUPPORT_PROVIDER', 'drug and alcohol support', 'Takes referrals within a week.'],
];

/** The directory of an area, kept by its manager; one entry long unchecked, one that is no more. */
async function keepsDirectory(story: Story, area: string): Promise<void> {
  const { areaManager } = story.by;
  story.at(420);
  const ids = new Map<string, string>();
  for (const [kind, name, help] of partners) {
    const agency = await story.does(areaManager, recordAgency, {
      kind,
      name: `${area} ${name}`,
      help,
      phone: '01632 960100',
      email: `${name.replaceAll(' ', '.')}@partners.example`,
      areaIds: [story.service.areaId],
      activeFrom: story.day(900),
      lastCheckedOn: story.day(420),
    });
    ids.set(kind, agency.id);
  }
  const gone = await story.does(areaManager, recordAgency, {
    kind: 'NEIGHBOURHOOD_WATCH',
    name: `${area} street watch`,
    help: 'Neighbours who looked out for one another.',
    areaIds: [story.service.areaId],
    activeFrom: story.day(900),
  });
  await story.at(100).does(areaManager, updateAgency, { agencyId: gone.id, activeTo: story.day(101) });
  const agreement = (kind: string, title: string, from: number, to: number) =>
    story.does(areaManager, recordSharingAgreement, {
      agencyId: ids.get(kind)!,
      title,
      validFrom: story.day(from),
      validTo: story.day(to),
      purposes: ['PREVENT_OR_TACKLE_ASB', 'PREVENT_OR_DETECT_CRIME'],
      categories: ['CASE_SUMMARY', 'INCIDENTS', 'ACTIONS_TAKEN', 'IDENTITY', 'ADDRESS'],
      documentReference: `DMS-${kind}`,
    });
  story.at(400);
  await agreement('POLICE', `${area}: crime and disorder protocol`, 400, -330);
  await agreement('LOCAL_AUTHORITY', `${area}: community safety agreement`, 400, 35);
  const ended = await agreement('SUPPORT_PROVIDER', `${area}: pilot with the support provider`, 400, -100);
  await story.at(200).does(areaManager, endSharingAgreement, {
    agreementId: ended.id,
    reason: 'The pilot is over; referrals go by consent now.',
  });
  for (const kind of ['POLICE', 'MEDIATION', 'SOCIAL_SERVICES']) {
    await story.at(20).does(areaManager, updateAgency, { agencyId: ids.get(kind)! });
  }
}

/** Who of a service is trained, whose training has run out, and who was never sent. */
async function trains(story: Story): Promise<void> {
  const { lead, worker, colleague, areaManager } = story.by;
  const completed = (staffId: string, module: string, daysAgo: number) =>
    story.at(daysAgo).does(areaManager, recordTraining, {
      staffId,
      module,
      completedOn: story.day(daysAgo + 4),
      expiresOn: daysAgo > 500 ? story.day(20) : null,
    });
  await completed(worker.staffId, 'INVESTIGATING_ASB', 700);
  await completed(lead.staffId, 'INVESTIGATING_ASB', 300);
  await completed(lead.staffId, 'MANAGING_ASB_CASES', 299);
  await completed(worker.staffId, 'MANAGING_ASB_CASES', 210);
  const wrong = await completed(colleague.staffId, 'MANAGING_ASB_CASES', 150);
  await story.at(149).does(areaManager, withdrawTraining, { trainingId: wrong.id });
}

/** Weekly meetings and what is done for a whole place; one meeting is owed again. */
async function prevents(story: Story): Promise<void> {
  const { worker, lead } = story.by;
  const first = await story.at(22).does(worker, recordPrevention, {
    type: 'WEEKLY_REVIEW_MEETING',
    person: story.person(),
    serviceId: story.service.id,
    heldOn: story.day(24),
    agreed: 'Music off by ten; visitors leave by eleven.',
    agreementClause: '4.2 Noise',
  });
  const personId = first.person!.id;
  const second = await story.at(14).does(worker, recordPrevention, {
    type: 'WEEKLY_REVIEW_MEETING',
    personId,
    serviceId: story.service.id,
    heldOn: story.day(17),
    agreed: 'Quieter; go on.',
  });
  await story.does(worker, correctPrevention, {
    activityId: second.id,
    activityVersion: second.version,
    type: 'WEEKLY_REVIEW_MEETING',
    personId,
    serviceId: story.service.id,
    heldOn: story.day(17),
    agreed: 'Quieter, but for one night; go on.',
    reason: 'One night was forgotten.',
  });
  const rest = [
    ['REFRESHER_CONVERSATION', 'Went through the agreement again.'],
    ['CHALLENGE_BEHAVIOUR', 'Asked to take the dog off the stairs.'],
    ['RESILIENCE_SUPPORT', 'Breathing, and whom to ring before it boils over.'],
  ] as const;
  for (const [type, summary] of rest) {
    await story.does(worker, recordPrevention, {
      type,
      personId,
      serviceId: story.service.id,
      heldOn: story.day(18),
      summary,
    });
  }
  const police = await story.agency('POLICE');
  const together = [
    ['COMMUNITY_ENGAGEMENT', 'Coffee in the courtyard, with the police and the landlord next door.'],
    ['COMMUNITY_AGREEMENT', 'Eighteen households signed how they want to live together.'],
    ['DIVERSIONARY_ACTIVITY', 'Football for the young on Fridays.'],
  ] as const;
  for (const [type, summary] of together) {
    await story.at(12).does(lead, recordPrevention, {
      type,
      serviceId: story.service.id,
      agencyIds: [police],
      heldOn: story.day(15),
      summary,
      nextOn: type === 'COMMUNITY_ENGAGEMENT' ? story.day(-20) : null,
    });
  }
  const twice = await story.does(lead, recordPrevention, {
    type: 'DIVERSIONARY_ACTIVITY',
    serviceId: story.service.id,
    heldOn: story.day(15),
    summary: 'Football for the young on Fridays.',
  });
  await story.does(lead, withdrawPrevention, { activityId: twice.id, reason: 'Recorded twice.' });
}

/**
 * Somebody drafts the next version of the policy, thinks again, and leaves it for the head of service to approve; people
 * say how they want to hear of what is due.
 */
async function draftsPolicy(story: Story): Promise<void> {
  const { areaManager, housingManager } = story.by;
  const first = await story.at(60).does(areaManager, draftPolicy, {
    summary: 'Talk within three working days instead of five.',
  });
  await story.at(55).does(areaManager, withdrawPolicyDraft, {
    draftId: first.id,
    version: first.version,
    reason: 'Too tight for the winter; asked the teams first.',
  });
  const draft = await story.at(16).does(areaManager, draftPolicy, {
    summary: 'Talk within four working days, and warn the owner two days before anything is due.',
  });
  const begun = await story.at(15).does(areaManager, changePolicyDraft, {
    draftId: draft.id,
    version: draft.version,
    changes: [{ path: 'responseTimes.talkAndAgreeApproach.workingDays', value: 4 }],
  });
  await story.at(9).does(housingManager, changePolicyDraft, {
    draftId: draft.id,
    version: begun.version,
    changes: [{ path: 'alarms.usual.dueSoon.workingDaysBefore', value: 2 }],
  });
}

async function sayHowToHear(story: Story): Promise<void> {
  const { worker, colleague, lead } = story.by;
  story.at(200);
  await story.does(worker, preferMail, { mail: 'DAILY_DIGEST' });
  await story.does(colleague, preferMail, { mail: 'NONE' });
  await story.does(lead, preferMail, { mail: 'EACH' });
}

/** What each place has, before any case: its agencies, its training, its prevention, the council it lies in. */
export const landlordLives: readonly Life[] = demonstrationAreas.flatMap(({ name: area, services }) =>
  services.map(
    ({ name, town }, index): Life => ({
      service: name,
      begins: [],
      async tell(story) {
        if (index === 0) await keepsDirectory(story, area);
        await trains(story);
        await sayHowToHear(story);
        if (name === homeService) await draftsPolicy(story);
        if (index === 0 || name === homeService) await prevents(story);
        await story.at(10).does(story.by.areaManager, keepLocalAuthority, {
          name: `${town} council`,
          serviceIds: [story.service.id],
          contact: 'community.safety@council.example',
          procedureUrl: 'https://council.example/asb-case-review',
          leadAgency: 'Community safety partnership',
          complaintsNeeded: 3,
          withinMonths: 6,
          reportedWithinMonths: 1,
          acknowledgeWorkingDays: 5,
          decideWorkingDays: 10,
          reviewWorkingDays: 20,
        });
      },
    }),
  ),
);
