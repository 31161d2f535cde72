import { useQuery } from 'urql';
import {
  AddTrainingDocument,
  recordTrainingInputFields,
  WithdrawTheTrainingDocument,
  withdrawTrainingInputFields,
} from '../../generated/kept-forms-query.ts';
import { StaffToTrainDocument } from '../../generated/kept-lists-query.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf } from '../../words/dates.ts';
import { KeptRows } from './kept-rows.tsx';

/** A module of training as the policy names it (13.1). */
interface Module {
  code: string;
  name: string;
}

/** Whose training one records: what they lack first, and what they have completed (policy 13). */
export function TrainingList() {
  const [{ data, error, stale }, ask] = useQuery({ query: StaffToTrainDocument, context });
  const again = () => ask({ requestPolicy: 'network-only' });
  const modules = (data?.policy.document.training as { modules: Module[] } | undefined)?.modules ?? [];
  const nameOf = (code: string | null) => modules.find((each) => each.code === code)?.name ?? code ?? '';
  const people = data?.staffToTrain
    .flatMap(({ staff }) => staff ?? [])
    .map((staff) => ({
      ...staff,
      gaps: data.trainingGaps.filter((gap) => gap.staff?.id === staff.id),
      completed: (staff.training ?? []).filter(({ withdrawnAt }) => !withdrawnAt).reverse(),
    }))
    .sort((a, b) => b.gaps.length - a.gaps.length || (a.name ?? '').localeCompare(b.name ?? ''));
  return (
    <KeptRows
      what="The training"
      none="Nobody works cases where you are a manager."
      rows={people}
      stale={stale}
      error={error}
      onRetry={again}
    >
      {({ id, name, gaps, completed }) => (
        <>
          <p className="row-line">
            <span className="row-name">{name}</span>
            {gaps.length === 0 ? <StatusTag standing="good">Trained</StatusTag> : null}
          </p>
          {gaps.map((gap) => (
            <p key={gap.module} className="small">
              <StatusTag standing="warn">
                {gap.expiredOn ? `Ran out ${dayOf(gap.expiredOn)}` : 'Missing'}
              </StatusTag>{' '}
              {gap.name}
            </p>
          ))}
          {completed.length > 0 ? (
            <ul className="plain-list small">
              {completed.map((record) => (
                <li key={record.id}>
                  {nameOf(record.module)}, {record.completedOn ? dayOf(record.completedOn) : null}
                  {record.expiresOn ? `, counts until ${dayOf(record.expiresOn)}` : null}
                  <FoldedForm
                    plain
                    title="Take it back"
                    of={`${nameOf(record.module)}, ${name}`}
                    draft={`withdraw ${record.id}`}
                    document={WithdrawTheTrainingDocument}
                    fields={withdrawTrainingInputFields}
                    fixed={{ trainingId: record.id }}
                    asks={[]}
                    send="It was recorded by mistake"
                    done="Taken back."
                  />
                </li>
              ))}
            </ul>
          ) : null}
          <FoldedForm
            plain
            title="Record training"
            of={name ?? undefined}
            draft={`training ${id}`}
            document={AddTrainingDocument}
            fields={recordTrainingInputFields}
            fixed={{ staffId: id }}
            start={{ module: gaps[0]?.module ?? '' }}
            asks={[
              {
                field: 'module',
                label: 'Which module?',
                hint: '',
                choices: modules.map((each) => ({ value: each.code, label: each.name })),
              },
              { field: 'completedOn', label: 'When was it completed?' },
              { field: 'expiresOn', label: 'From which day does it no longer count?' },
            ]}
            send="Record"
            done="The training is recorded."
          />
        </>
      )}
    </KeptRows>
  );
}

const context = { additionalTypenames: ['StaffTraining', 'TrainingGap'] };
