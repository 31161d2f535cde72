import { useQuery } from 'urql';
import { AssessRiskByFormDocument, assessRiskInputFields } from '../../generated/risk-forms-query.ts';
import { MatrixInForceDocument } from '../../generated/risk-matrix-query.ts';
import { type Ask, asList, asText, type Written } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { wordWithin } from '../../words/vocabulary-words.ts';
import { isAccused, nameOf, type Work, type WorkProps } from './work.ts';

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

function AssessRisk({ file, on, form }: WorkProps) {
  const [{ data, error }, ask] = useQuery({ query: MatrixInForceDocument });
  const party = file.parties.find(({ id }) => id === on);
  if (!party) return <p className="notice">This is no longer there, or it is not yours to see.</p>;
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
  const as = isAccused(party) ? 'ALLEGED_PERPETRATOR' : 'EXPERIENCING';
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
        document={AssessRiskByFormDocument}
        fields={assessRiskInputFields}
        asks={asks}
        fixed={{ caseId: file.id, partyId: party.id }}
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

export const works: Record<string, Work> = {
  risk: { done: 'The assessment is recorded.', Form: AssessRisk },
};
