import { type GraphQLSchema, validate } from 'graphql';
import { useEffect, useState } from 'react';
import { readQuestion } from './question-text.ts';

interface Example {
  name: string;
  title: string;
  says: string;
  document: string;
  variables?: Record<string, unknown>;
}

/** The guide’s own examples, of which a test sends each; those that the viewer’s roles may ask. */
export function Examples({
  schema,
  onTake,
}: {
  schema: GraphQLSchema;
  onTake: (question: string, variables: string) => void;
}) {
  const [examples, setExamples] = useState<readonly Example[] | null>(null);
  useEffect(() => {
    let over = false;
    fetch('/docs/examples.json', { credentials: 'same-origin' })
      .then((response) => response.json())
      .catch(() => [])
      .then((all: Example[]) => {
        if (!over) setExamples(all);
      });
    return () => {
      over = true;
    };
  }, []);
  const fitting = (examples ?? []).filter(({ document }) => {
    const read = readQuestion(document);
    return read && document.startsWith('query') && validate(schema, read).length === 0;
  });
  return (
    <ul className="question-list">
      {fitting.map(({ name, title, says, document, variables }) => (
        <li key={name}>
          <button
            type="button"
            className="button quiet"
            onClick={() => onTake(document, variables ? JSON.stringify(variables, null, 2) : '')}
          >
            {title}
          </button>
          <p className="small muted">{says}</p>
        </li>
      ))}
    </ul>
  );
}
