import { useState } from 'react';
import { inWordsOfPortal } from '../words/said-by-server.ts';
import { saveFile } from './download.ts';

const nameIn = (disposition: string | null) => /filename="([^"]+)"/.exec(disposition ?? '')?.[1];

/** Fetches a page as PDF. Where there is none, it says why; the browser's own print stands beside it. */
export function PaperButton({ address }: { address: string | null }) {
  const [said, say] = useState('');
  const [printing, print] = useState(false);

  async function fetchPaper() {
    if (printing || !address) return;
    print(true);
    say('Printing. This takes a few seconds.');
    try {
      const answer = await fetch(address);
      if (answer.ok) {
        const name = nameIn(answer.headers.get('content-disposition')) ?? 'report.pdf';
        saveFile(name, 'application/pdf', await answer.blob());
        say(`Saved as ${name}.`);
      } else {
        const { message } = await inWordsOfPortal((await answer.json()) as { message?: string });
        say(message ?? 'The PDF could not be made. Use Print instead.');
      }
    } catch {
      say('The server did not answer. Try again, or use Print instead.');
    } finally {
      print(false);
    }
  }

  return (
    <>
      {address ? (
        <button type="button" className="button" aria-disabled={printing} onClick={() => void fetchPaper()}>
          PDF
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
      <p className="small downloads-said" role="status">
        {said}
      </p>
    </>
  );
}
