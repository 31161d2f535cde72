import { inWordsOfPortal } from '../../words/said-by-server.ts';

/** Why a file was not taken, and of which field that is said. */
export interface NotTaken {
  field: string;
  message: string;
}

/** What an upload came to: taken, or the sentences that say why not. */
export type Sent = { taken: true } | { taken: false; reasons: NotTaken[] };

/** Sends one file, fields first as the server wants them; only XMLHttpRequest tells how far it has come. */
export function sendEvidence(
  said: { caseId: string; type: string; happenedOn: string; description: string },
  file: File,
  onProgress: (part: number) => void,
): Promise<Sent> {
  const form = new FormData();
  for (const [name, value] of Object.entries(said)) if (value !== '') form.append(name, value);
  form.append('file', file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/evidence');
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = async () =>
      resolve(
        request.status === 201 ? { taken: true } : notTaken(await inWordsOfPortal<Answer>(request.response)),
      );
    request.onerror = () => resolve(notTaken(null));
    request.send(form);
  });
}

type Answer = { refusals?: NotTaken[] } | null;

function notTaken(answer: Answer): Sent {
  const reasons = answer?.refusals ?? [];
  return {
    taken: false,
    reasons:
      reasons.length > 0
        ? reasons
        : [{ field: '', message: 'The file could not be sent. Try again in a moment.' }],
  };
}
