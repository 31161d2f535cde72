import type { CombinedError } from 'urql';

/** The reference under which the server logged a failure, for whoever is asked for help. */
export function failureReference(error: CombinedError): string | null {
  for (const fault of error.graphQLErrors) {
    const reference = fault.extensions.reference ?? fault.extensions.requestId;
    if (typeof reference === 'string') return reference;
  }
  const response = error.response as Response | undefined;
  return response?.headers?.get('x-request-id') ?? null;
}

/** What failed, a way to try again, and the reference. Other cards of the page stay as they are. */
export function FailureNotice({
  what,
  error,
  onRetry,
}: {
  what: string;
  error: CombinedError;
  onRetry: () => void;
}) {
  const reference = failureReference(error);
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{what} could not be loaded.</strong>{' '}
        {error.networkError ? 'The server did not answer.' : 'Something went wrong on our side.'}
        {reference ? ` Reference ${reference}.` : null}
      </p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  );
}
