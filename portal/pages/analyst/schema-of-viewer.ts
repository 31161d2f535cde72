import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { useEffect, useState } from 'react';
import { askInOwnWords } from './ask-in-own-words.ts';

/** The API as the viewer’s roles may ask it: it describes itself to each only so far. */
export function useSchemaOfViewer(): { schema: GraphQLSchema | null; failed: boolean; again: () => void } {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [failed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and again by a press
  useEffect(() => {
    let over = false;
    setFailed(false);
    askInOwnWords(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }), {}).then(
      ({ data }) => {
        if (over) return;
        if (data) setSchema(buildClientSchema(data as IntrospectionQuery));
        else setFailed(true);
      },
      () => {
        if (!over) setFailed(true);
      },
    );
    return () => {
      over = true;
    };
  }, [times]);
  return { schema, failed, again: () => setTimes(times + 1) };
}
