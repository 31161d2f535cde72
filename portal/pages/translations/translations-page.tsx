import missingByPart from 'virtual:missing-welsh';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { saveFile, tableAsCsv } from '../../kit/download.ts';
import { PageHeading } from '../../kit/page-heading.tsx';
import catalogAddress from '../../languages/cy.po?url';
import type { PartOfPortal } from '../../languages/missing-welsh.ts';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { count, countOf, percent } from '../../words/figures.ts';

export function TranslationsPage() {
  return mayOpen(useViewer(), 'OPERATE') ? <Translations /> : <NotPermittedPage needs="OPERATE" />;
}

const total = (of: (part: PartOfPortal) => number) => missingByPart.reduce((sum, part) => sum + of(part), 0);
const written = ({ messages, missing }: PartOfPortal) => messages - missing.length;

/** What the portal says and has no Welsh for yet, as the catalog had it when this portal was built. */
function Translations() {
  const messages = total((part) => part.messages);
  const withWelsh = total(written);
  return (
    <>
      <PageHeading
        title="Welsh of the portal"
        lede={`${count(withWelsh)} of ${countOf(messages, 'text')} have Welsh, ${percent(withWelsh / messages)}`}
      />
      <div className="stack">
        <div className="notice" role="note">
          <p>
            What has no Welsh is shown in English. The Welsh awaits a reader who speaks it. Write corrections
            and what is missing into the catalog, which any editor of PO files opens, and hand it to whoever
            installs Amity: it is checked and built in with the next version. The Welsh of the measures stands
            in the dictionary, that of letters and of the public report form in the policy and its templates.
          </p>
          <p className="list-bar">
            <a className="button" href={catalogAddress} download="amity-cy.po">
              The catalog as PO
            </a>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(
                  'amity-without-welsh.csv',
                  'text/csv;charset=utf-8',
                  tableAsCsv(missingColumns, missing),
                )
              }
            >
              What is missing as CSV
            </button>
          </p>
        </div>
        <section className="card" aria-labelledby="by-page">
          <h2 id="by-page">By page</h2>
          <DataTable caption="Texts with Welsh, by page" columns={columns} rows={missingByPart} />
        </section>
        {missingByPart.map((part) =>
          part.missing.length === 0 ? null : (
            <details key={part.part} className="card">
              <summary>
                {nameOf(part)}: {count(part.missing.length)} without Welsh
              </summary>
              <ul lang="en-GB">
                {part.missing.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </details>
          ),
        )}
      </div>
    </>
  );
}

const besidePages: Record<string, string> = {
  everywhere: 'On every page',
  forms: 'Hints and meanings in forms',
  vocabulary: 'Words of the vocabulary',
  refusals: 'Why something is refused',
};

/** Pages are called as in the addresses of the portal. */
function nameOf({ part }: PartOfPortal): string {
  return besidePages[part] ?? part.charAt(0).toUpperCase() + part.slice(1).replaceAll('-', ' ');
}

const columns: Column<PartOfPortal>[] = [
  { heading: 'Page', cell: nameOf, plain: nameOf },
  { heading: 'Texts', numeric: true, cell: (part) => count(part.messages), plain: (part) => part.messages },
  { heading: 'With Welsh', numeric: true, cell: (part) => count(written(part)), plain: written },
  {
    heading: 'Without',
    numeric: true,
    cell: ({ missing }) => count(missing.length),
    plain: ({ missing }) => missing.length,
  },
];

interface Missing {
  page: string;
  text: string;
}

const missing: Missing[] = missingByPart.flatMap((part) =>
  part.missing.map((text) => ({ page: nameOf(part), text })),
);

const missingColumns: Column<Missing>[] = [
  { heading: 'Page', cell: ({ page }) => page, plain: ({ page }) => page },
  { heading: 'English', cell: ({ text }) => text, plain: ({ text }) => text },
  { heading: 'Welsh', cell: () => '', plain: () => '' },
];
