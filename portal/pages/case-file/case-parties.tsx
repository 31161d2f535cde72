import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import type { CaseFileData } from './case-file-data.ts';
import { CaseSection } from './case-section.tsx';

type Party = CaseFileData['parties'][number];

/** The people of the case. Names and how to reach them appear only for those who may know them. */
export function CaseParties({ parties }: { parties: CaseFileData['parties'] }) {
  return (
    <CaseSection title="People" empty={parties.length === 0 ? 'Nobody is recorded yet.' : null}>
      <ul className="rows">
        {parties.map((party) => (
          <li key={party.id}>
            <div className="row-line">
              <span className="row-name">{nameOf(party)}</span>
              <span className="tag">{wordFor(party.role)}</span>
            </div>
            <p className="small muted">
              {[
                party.person.occupancyType ? wordFor(party.person.occupancyType) : null,
                party.informed ? 'kept informed of progress' : 'not kept informed',
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            {party.person.phone || party.person.email ? (
              <p className="small">{[party.person.phone, party.person.email].filter(Boolean).join(' · ')}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}

function nameOf({ person }: Party): string {
  if (person.erasedAt) return 'Kept no longer';
  return person.name ?? `Name not shown (${wordWithin(person.kind)})`;
}
