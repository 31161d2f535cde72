import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { WallsOfCaseDocument } from '../../generated/my-access-query.ts';
import {
  DeclareConflictByFormDocument,
  declareConflictInputFields,
  LiftWallByFormDocument,
  liftWallInputFields,
  RaiseWallByFormDocument,
  raiseWallInputFields,
} from '../../generated/wall-forms-query.ts';
import { type Ask, asText } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { noteDone } from '../../kit/done-note.tsx';
import { ofACase } from '../../kit/of-a-case.ts';
import { Skeleton } from '../../kit/waiting.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import { useColleagues, useMaybeWalled } from './colleagues.ts';
import type { Work, WorkProps } from './work.ts';

const conflict: readonly Ask[] = [
  { field: 'kind', label: 'Which conflict?', hint: '' },
  { field: 'explanation', label: 'In a few words', hint: '' },
];
const context = { additionalTypenames: ['ConflictWall'] };

/** One’s own conflict: the case is left at once, and nothing of it stays in the window. */
function Declare({ file, form }: WorkProps) {
  const { staffId } = useViewer();
  const navigate = useNavigate();
  const leads = file.owner?.id === staffId && file.status !== 'CLOSED';
  const colleagues = useColleagues(file)?.filter(({ value }) => value !== staffId) ?? null;
  return (
    <>
      <p className="notice">
        It takes effect at once: the case does not exist for you any more, and only an area manager or the
        head of service takes that back (policy 12.1).
      </p>
      <ChangeForm
        {...form}
        document={DeclareConflictByFormDocument}
        fields={declareConflictInputFields}
        fixed={{ caseId: file.id }}
        asks={[
          ...conflict,
          {
            field: 'ownerId',
            label: 'Who leads the case from now on?',
            choices: colleagues,
            needed: true,
            when: () => leads,
          },
        ]}
        touches={ofACase}
        send="Declare it"
        onDone={() => {
          noteDone(
            `On record: ${file.reference} is not open to you any more. Its managers see that you said so.`,
          );
          void navigate({ to: '/my-access', replace: true });
        }}
      />
    </>
  );
}

/** The conflict of somebody else, who is not told: to them the case is not there from then on. */
function Raise({ file, form }: WorkProps) {
  const everybody = useMaybeWalled(file);
  const leaders = useColleagues(file);
  const leads = (staffId: string) => staffId === file.owner?.id && file.status !== 'CLOSED';
  return (
    <ChangeForm
      {...form}
      document={RaiseWallByFormDocument}
      fields={raiseWallInputFields}
      fixed={{ caseId: file.id }}
      asks={[
        {
          field: 'staffId',
          label: 'Who must not see it?',
          hint: 'Whatever their role, to them the case does not exist from now on. They are not told.',
          choices: everybody,
        },
        ...conflict,
        {
          field: 'ownerId',
          label: 'They lead the case: who leads it from now on?',
          choices: leaders?.filter(({ value }) => value !== file.owner?.id) ?? null,
          needed: true,
          when: (written) => leads(asText(written, 'staffId')),
        },
      ]}
      touches={['ConflictWall', 'Case']}
      send="Put the wall up"
    />
  );
}

function Lift({ file, on, form }: WorkProps) {
  const { reference } = file;
  const [{ data }] = useQuery({ query: WallsOfCaseDocument, variables: { reference }, context });
  if (!data) return <Skeleton height={240} label="Loading" />;
  const wall = data.case?.conflictWalls.find(({ id }) => id === on);
  if (!wall) return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  return (
    <>
      <p>
        {wall.staff?.name ?? 'A colleague'} does not see the case.{' '}
        {wall.kind ? `${wordFor(wall.kind)}. ` : null}
        {wall.explanation}
      </p>
      <ChangeForm
        {...form}
        document={LiftWallByFormDocument}
        fields={liftWallInputFields}
        fixed={{ wallId: wall.id }}
        asks={[{ field: 'reason', label: 'Why is it over?' }]}
        touches={['ConflictWall', 'Case']}
        send="Lift the wall"
      />
    </>
  );
}

export const works: Record<string, Work> = {
  'declare-conflict': { done: 'On record.', Form: Declare },
  'raise-wall': { done: 'To them the case is not there any more. They are not told.', Form: Raise },
  'lift-wall': {
    done: 'They may read what their role lets them. The case does not come back to them.',
    Form: Lift,
  },
};
