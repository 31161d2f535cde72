import { Kind, OperationTypeNode, parse } from 'graphql';
import { wordsOf } from '../http/own-words.ts';

/** One page that may be printed, and what its printing may ask for besides. */
export interface PagePrinted {
  /** Path and search of the page: `/reports/ID`. */
  page: string;
  /** What the API may be asked for, each with what its variables must say. */
  questions: Record<string, Record<string, unknown>>;
}

/** What the printing browser asks. */
export interface AskedByPage {
  method: string;
  url: URL;
  body: string | null;
}

/** In either language. */
const partsOfPages = /^\/((cy\/)?(assets\/[\w.-]+|mark\.svg)|publication\/style\.css)$/;

/**
 * Whether the printing of a page may have this: the page itself, the parts that all pages are made of, and answers to
 * the questions that belong to it. Nothing is changed, no other report is read and no other host is known.
 */
export function belongsTo(
  { page, questions }: PagePrinted,
  { method, url, body }: AskedByPage,
  origin: string,
): boolean {
  if (url.origin !== origin) return false;
  if (method === 'GET') return url.pathname + url.search === page || partsOfPages.test(url.pathname);
  return method === 'POST' && url.pathname === '/graphql' && isQuestion(body ?? '', questions);
}

/** One of the portal's own questions, by its name: it asks for nothing but what may be asked, with what it must say. */
function isQuestion(body: string, questions: PagePrinted['questions']): boolean {
  try {
    const {
      documentId,
      variables = {},
      ...more
    } = JSON.parse(body) as { documentId: string; variables?: Record<string, unknown> };
    if (Object.keys(more).length > 0) return false;
    return parse(wordsOf(documentId)).definitions.every((definition) => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) return true;
      if (definition.kind !== Kind.OPERATION_DEFINITION) return false;
      return (
        definition.operation === OperationTypeNode.QUERY &&
        definition.selectionSet.selections.every((selection) => {
          if (selection.kind !== Kind.FIELD) return false;
          const bound = questions[selection.name.value];
          return (
            bound !== undefined &&
            Object.entries(bound).every(
              ([name, value]) =>
                variables[name] === value &&
                selection.arguments?.some(
                  (argument) =>
                    argument.name.value === name &&
                    argument.value.kind === Kind.VARIABLE &&
                    argument.value.name.value === name,
                ),
            )
          );
        })
      );
    });
  } catch {
    return false;
  }
}
