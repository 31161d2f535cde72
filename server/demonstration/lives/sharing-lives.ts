import { adviseOnDisclosure, makeDisclosure } from '../../../schema/disclosure/make-disclosure.ts';
import { requestDisclosure, withdrawDisclosure } from '../../../schema/disclosure/propose-disclosure.ts';
import {
  referWithoutPermission,
  reviewReferral,
} from '../../../schema/disclosure/refer-without-permission.ts';
import {
  recordSharingPermission,
  withdrawSharingPermission,
} from '../../../schema/sharing-permission/record-sharing-permission.ts';
import { persistentNoise } from './accused.ts';
import type { Life } from './life.ts';
import type { Story, Told } from './story.ts';

type Request = Parameters<typeof requestDisclosure>[1];

const asksToTell = (story: Story, caseId: string, agencyId: string, changes: Partial<Told<Request>> = {}) =>
  story.does(story.by.worker, requestDisclosure, {
    caseId,
    recipient: { kind: 'AGENCY', agencyId },
    items: [{ category: 'CASE_SUMMARY' }],
    text: 'Loud music and shouting at night are being looked into; a diary is kept.',
    basis: 'INFORMATION_SHARING_PROTOCOL',
    purpose: 'PREVENT_OR_TACKLE_ASB',
    lawfulBasis: 'ARTICLE_6_1_E_PUBLIC_TASK',
    ...changes,
  });

/** Somebody at risk whom asking first would endanger: social services are told, a manager looks at it afterwards. */
const refers = (began: number, reviewed: boolean): Life => ({
  service: began > 30 ? 'Marram House' : 'Clywedog Homes',
  begins: [began],
  async tell(story) {
    const { caseId } = await story.opens();
    await story.talks(caseId);
    const victim = await story.party(caseId, 'VICTIM');
    const disclosure = await story.at(began - 1).does(story.by.worker, referWithoutPermission, {
      caseId,
      agencyId: await story.agency('SOCIAL_SERVICES'),
      safeguarding: true,
      reason: 'Held in their own home by people who take their money.',
      confidentialityStatement: 'Asking first would tell those who hold them.',
      items: [{ category: 'IDENTITY', partyId: victim.id }],
      text: `Please see ${victim.person.name} today.`,
      purpose: 'SAFEGUARDING',
      lawfulBasis: 'ARTICLE_6_1_D_VITAL_INTERESTS',
    });
    if (!reviewed) return;
    await story.at(began - 4).does(story.by.areaManager, reviewReferral, {
      disclosureId: disclosure.id,
      judgement: 'JUSTIFIED_WITH_LESSONS',
      note: 'The danger was real; the police could have been told as well.',
    });
  },
});

export const sharingLives: readonly Life[] = [
  {
    // Told to the police by protocol, to mediators by permission, proposed again after advice, and awaiting advice.
    service: 'Clywedog Homes',
    begins: [38],
    async tell(story) {
      const { worker, colleague, areaManager } = story.by;
      const police = await story.agency('POLICE');
      const mediators = await story.agency('MEDIATION');
      const { caseId } = await persistentNoise(story, 'STANDARD_CONTRACT_W');
      const victim = await story.party(caseId, 'VICTIM');
      const first = await asksToTell(story.at(36), caseId, police);
      await story.at(35).does(areaManager, adviseOnDisclosure, {
        disclosureId: first.id,
        advice: 'PROCEED',
        reason: 'It is needed, and no more than that.',
      });
      await story.does(worker, makeDisclosure, { disclosureId: first.id, confirmedFindings: [] });
      const permission = (categories: readonly ['CASE_SUMMARY', 'IDENTITY'] | readonly ['CONTACT_DETAILS']) =>
        story.does(worker, recordSharingPermission, {
          caseId,
          partyId: victim.id,
          recipient: { kind: 'AGENCY', agencyId: mediators },
          categories,
          form: 'SPOKEN',
          witnessId: colleague.staffId,
          expiresAt: new Date(story.now.getTime() + 90 * 86_400_000),
        });
      await permission(['CASE_SUMMARY', 'IDENTITY']);
      const phone = await permission(['CONTACT_DETAILS']);
      await story.at(25).does(worker, withdrawSharingPermission, { permissionId: phone.id });
      const toMediators = (text: string) =>
        asksToTell(story, caseId, mediators, {
          items: [{ category: 'IDENTITY', partyId: victim.id }],
          text,
          basis: 'EXPRESS_PERMISSION',
          purpose: 'MEDIATION',
          lawfulBasis: 'ARTICLE_6_1_A_CONSENT',
        });
      const second = await toMediators(`${victim.person.name} would like to meet the neighbours with you.`);
      await story.at(24).does(areaManager, adviseOnDisclosure, {
        disclosureId: second.id,
        advice: 'CHANGE',
        reason: 'Leave out whom they would meet.',
      });
      const third = await toMediators(`${victim.person.name} would like to speak to you.`);
      await story.does(worker, withdrawDisclosure, { disclosureId: third.id });
      const fourth = await asksToTell(story.at(10), caseId, police);
      await story.at(9).does(areaManager, adviseOnDisclosure, {
        disclosureId: fourth.id,
        advice: 'DO_NOT_SHARE',
        reason: 'They have it already.',
      });
      await asksToTell(story.at(2), caseId, police, {
        items: [{ category: 'CASE_SUMMARY' }, { category: 'ACTIONS_TAKEN' }],
        text: 'A contract was refused; an injunction is being thought of.',
      });
    },
  },
  refers(60, true),
  refers(14, false),
];
