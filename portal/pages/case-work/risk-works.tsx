import { useQuery } from 'urql';
import { OccupantRiskDocument } from '../../generated/occupant-risk-query.ts';
import {
  AssessOccupantRiskByFormDocument,
  AssessRiskByFormDocument,
  assessOccupantRiskInputFields,
  assessRiskInputFields,
} from '../../generated/risk-forms-query.ts';
import { MatrixInForceDocument } from '../../generated/risk-matrix-query.ts';
import { type Ask, asList, asText, type Written } from '../../kit/asks.ts';
import { ChangeForm, type ChangeFormProps } from '../../kit/change-form.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';
import { isAccused, nameOf, type PartyData, type Work, type WorkProps } from './work.ts';

/** The matrix as the policy in force has it. */
interface Matrix {
  title: string;
  source: string;
  questions: {
    code: string;
    words: string;
    asked: string[];
    mandatory: boolean;
    several: boolean;
    answers: { code: string; words: string; weight: number }[];
  }[];
  bands: Record<string, Record<string, number>>;
}

type Question = Matrix['questions'][number];

const ownField = ({ code }: Question) => `#answer-${code}`;

const given = (question: Question, written: Written): readonly string[] =>
  question.several
    ? asList(written, ownField(question))
    : [asText(written, ownField(question))].filter((answer) => answer !== '');

/** What the answers so far weigh, and the level whose band that is. */
export function weighed(questions: readonly Question[], bands: Record<string, number>, written: Written) {
  const score = questions.reduce(
    (sum, question) =>
      sum +
      question.answers
        .filter(({ code }) => given(question, written).includes(code))
        .reduce((weight, answer) => weight + answer.weight, 0),
    0,
  );
  const level = ['HIGH', 'MEDIUM', 'LOW'].find((each) => score >= (bands[each] ?? 0)) ?? 'LOW';
  return { score, level };
}

type AssessedAs = 'EXPERIENCING' | 'ALLEGED_PERPETRATOR' | 'OCCUPANT';

/** The questions that the policy in force asks of somebody, and what the answers come to. */
function ByMatrix({
  party,
  as,
  form,
  more = [],
  ...change
}: Pick<WorkProps, 'form'> &
  Pick<ChangeFormProps, 'document' | 'fields' | 'fixed' | 'touches'> & {
    party: PartyData;
    as: AssessedAs;
    more?: readonly Ask[];
  }) {
  const [{ data, error }, ask] = useQuery({ query: MatrixInForceDocument });
  if (!data)
    return error ? (
      <FailureNotice
        what="The questions"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    ) : (
      <Skeleton height={640} label="Loading the questions" />
    );
  const matrix = data.policy.document.riskMatrix as Matrix;
  const questions = matrix.questions.filter(({ asked }) => asked.includes(as));
  const bands = matrix.bands[as] ?? {};
  const asks: Ask[] = [
    { field: 'answeredByPerson', label: 'Do they answer themselves?', needed: true },
    ...questions.map(
      (question): Ask => ({
        field: ownField(question),
        told: `answers.${question.code}`,
        label: question.words,
        hint: '',
        own: { kind: 'id', says: '', many: question.several },
        choices: question.answers.map(({ code, words }) => ({ value: code, label: words })),
        needed: question.mandatory,
      }),
    ),
    {
      field: 'level',
      label: 'The level that you decide upon',
      hint: 'The matrix advises, you decide (policy 8.7); what it rules out by itself, it says when you save.',
      choices: ['LOW', 'MEDIUM', 'HIGH'].map((value) => ({
        value,
        label: wordWithin(value).replace(/^./, (letter) => letter.toUpperCase()),
      })),
    },
    { field: 'levelReason', label: 'Why another level than the matrix comes to?' },
    ...more,
    { field: 'notes', label: 'What else was said or seen' },
  ];
  return (
    <>
      <p>
        {nameOf(party)}, under version {data.policy.number} of the policy
      </p>
      <p className="small muted">
        {matrix.title}: {matrix.source}
      </p>
      <ChangeForm
        {...form}
        {...change}
        asks={asks}
        also={(written) => ({
          answers: questions
            .map((question) => ({ question: question.code, answers: given(question, written) }))
            .filter(({ answers }) => answers.length > 0),
        })}
        before={{
          level: (written) => {
            const { score, level } = weighed(questions, bands, written);
            return (
              <p className="notice" role="status">
                The answers weigh <strong>{score}</strong>: by that the risk is{' '}
                <strong>{wordWithin(level)}</strong>.
              </p>
            );
          },
        }}
        send="Record the assessment"
      />
    </>
  );
}

function AssessRisk({ file, on, form }: WorkProps) {
  const party = file.parties.find(({ id }) => id === on);
  if (!party) return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  return (
    <ByMatrix
      party={party}
      as={isAccused(party) ? 'ALLEGED_PERPETRATOR' : 'EXPERIENCING'}
      form={form}
      document={AssessRiskByFormDocument}
      fields={assessRiskInputFields}
      fixed={{ caseId: file.id, partyId: party.id }}
    />
  );
}

/** Of an occupant, whatever case they are in: it is kept up to date, and says nothing of the case (policy 4.1, 4.2). */
function AssessOccupantRisk({ file, on, form }: WorkProps) {
  const party = file.parties.find(({ id }) => id === on);
  if (!party || party.person.erasedAt)
    return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  return (
    <>
      <LastAsOccupant personId={party.person.id} />
      <ByMatrix
        party={party}
        as="OCCUPANT"
        form={form}
        document={AssessOccupantRiskByFormDocument}
        fields={assessOccupantRiskInputFields}
        fixed={{ personId: party.person.id }}
        touches={['RiskAssessment', 'Deadline']}
        more={[
          { field: 'controlMeasures', label: 'How are those who visit kept from harm?' },
          { field: 'reviewOn', label: 'By which day is it looked at again?' },
        ]}
      />
    </>
  );
}

function LastAsOccupant({ personId }: { personId: string }) {
  const [{ data, error }] = useQuery({ query: OccupantRiskDocument, variables: { personId }, context });
  if (!data)
    return error ? (
      <p className="notice">What was assessed before could not be loaded.</p>
    ) : (
      <Skeleton height={60} label="Looking what was assessed before" />
    );
  const last = data.person?.riskAssessments.findLast(
    ({ assessedAs, replacedAt }) => assessedAs === 'OCCUPANT' && !replacedAt,
  );
  if (!last) return <p className="muted">Nobody has assessed it before that you may see.</p>;
  return (
    <div className="notice">
      <p>
        It stands at <strong>{wordWithin(last.level)}</strong>, assessed {dayOf(last.assessedAt)}
        {last.assessedBy?.name ? ` by ${last.assessedBy.name}` : ''}
        {last.reviewOwedAt ? `; to be looked at again by ${dayOf(last.reviewOwedAt)}` : ''}.
      </p>
      {last.controlMeasures ? <p>For those who visit: {last.controlMeasures}</p> : null}
    </div>
  );
}

const context = { additionalTypenames: ['RiskAssessment'] };

export const works: Record<string, Work> = {
  risk: { done: 'The assessment is recorded.', Form: AssessRisk },
  'occupant-risk': { done: 'The occupant’s assessment is recorded.', Form: AssessOccupantRisk },
};
