import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../../schema/act.ts';
import { recordAction } from '../../../schema/action/record-action.ts';
import { returnDiarySheets } from '../../../schema/diary/keep-diary.ts';
import { attachEvidence } from '../../../schema/evidence/attach-evidence.ts';
import { describeEvidence } from '../../../schema/evidence/describe-evidence.ts';
import { Evidence } from '../../../schema/evidence/evidence.ts';
import { logDownload } from '../../../schema/evidence/log-download.ts';
import { receiveEvidence } from '../../../schema/evidence/receive-evidence.ts';
import { restoreEvidence, setEvidenceAside } from '../../../schema/evidence/set-evidence-aside.ts';
import { persistentNoise } from './accused.ts';
import { madePage, madePicture, madeSound } from './evidence-files.ts';
import type { Life } from './life.ts';
import type { Player } from './players.ts';
import type { Story, Told } from './story.ts';

type Input = Parameters<typeof receiveEvidence>[1];

const kinds = {
  'image/png': { ending: 'png', made: () => madePicture() },
  'audio/wav': { ending: 'wav', made: () => madeSound() },
  'application/pdf': {
    ending: 'pdf',
    made: () =>
      madePage(['Diary sheet', '', 'Monday, half past midnight:', 'bass through the wall until two.']),
  },
} as const;

/** A file comes in, and lies in the storage. */
async function comes(
  story: Story,
  mediaType: keyof typeof kinds,
  name: string,
  input: Omit<Told<Input>, 'file'>,
): Promise<Evidence> {
  const { ending, made } = kinds[mediaType];
  const content = made();
  const key = await story.stage.keepFile(content);
  return await story.does(
    story.by.worker,
    (em: EntityManager, told: Input, act: Act) => receiveEvidence(em, told, key, act),
    {
      ...input,
      file: {
        fileName: `${name}.${ending}`,
        claimed: mediaType,
        mediaType,
        sizeBytes: content.length,
        scanState: 'NOT_SCANNED',
        sha256: createHash('sha256').update(content).digest('hex'),
      },
    },
  );
}

/** Somebody takes a copy, and it is written down that they did. */
const takesCopy = (story: Story, by: Player, evidenceId: string) =>
  story.does(
    by,
    async (em: EntityManager, { id }: { id: string }, act: Act) => {
      const evidence = await em.findOneOrFail(Evidence, id, { populate: ['case'] });
      // These files hold no metadata: the copy is the file.
      logDownload(em, { evidence, sha256: evidence.sha256, reason: null }, act);
    },
    { id: evidenceId },
  );

export const evidenceLives: readonly Life[] = [
  {
    // A case with photo, recording and diary sheets; a queue with something that came without a case.
    service: 'Clywedog Homes',
    begins: [29],
    needsFiles: true,
    async tell(story) {
      const { worker, lead, areaManager } = story.by;
      const { caseId } = await persistentNoise(story, 'STANDARD_CONTRACT_W');
      const victim = await story.party(caseId, 'VICTIM');
      const diary = await story.at(27).does(worker, recordAction, {
        caseId,
        partyId: victim.id,
        type: 'DIARY_SHEETS',
        diarySheets: { startsOn: story.day(27), endsOn: story.day(16) },
      });
      const photo = await comes(story.at(24), 'image/png', 'hallway', {
        caseId,
        type: 'PHOTO',
        givenById: victim.id,
        happenedOn: story.day(26),
        description: 'The wall of the hallway, sprayed.',
      });
      await comes(story, 'audio/wav', 'through-the-wall', {
        caseId,
        type: 'AUDIO',
        givenById: victim.id,
        happenedOn: story.day(26),
        description: 'Recorded in bed at half past midnight.',
      });
      const sheets = await comes(story.at(14), 'application/pdf', 'diary-sheets', {
        caseId,
        type: 'DIARY_SHEET',
        givenById: victim.id,
        actionId: diary.id,
      });
      await story.does(worker, describeEvidence, {
        evidenceId: sheets.id,
        description: 'Ten nights, of which four were loud.',
      });
      await story.does(worker, returnDiarySheets, {
        actionId: diary.id,
        returnedOn: story.day(14),
        evidenceIds: [sheets.id],
      });
      await takesCopy(story.at(9), lead, photo.id);
      await takesCopy(story.at(6), areaManager, sheets.id);
      const queued = (name: string) =>
        comes(story, 'image/png', name, { serviceId: story.service.id, type: 'PHOTO' });
      const found = await queued('car-park');
      await story.does(worker, attachEvidence, { evidenceId: found.id, caseId, givenById: victim.id });
      const twice = await queued('car-park-again');
      await story.does(worker, setEvidenceAside, { evidenceId: twice.id, reason: 'The same photo again.' });
      const wrongly = await queued('bin-store');
      await story.does(worker, setEvidenceAside, { evidenceId: wrongly.id, reason: 'Shows nothing.' });
      await story.does(worker, restoreEvidence, { evidenceId: wrongly.id });
      await queued('entrance');
      story.at(1);
      await queued('garden-gate');
    },
  },
];
