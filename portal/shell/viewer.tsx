import { createContext, use } from 'react';
import type { ViewerQuery } from '../generated/viewer-query.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ViewerContext.Provider;

/** Who is signed in. Pages are drawn only when somebody is. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('A page was drawn without a viewer.');
  return viewer;
}
