import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { ViewerDocument } from './generated/viewer-query.ts';
import { graphqlClient } from './graphql-client.ts';
import { router } from './router.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/card.css';
import './styles/table.css';
import './styles/chart.css';
import './styles/cases.css';
import './styles/notices.css';
import './styles/form.css';
import './styles/held.css';
import './styles/board.css';
import './styles/analyst.css';
import './styles/print.css';

// Who reads is asked for while the page itself still comes: one trip less before there is anything to see.
void graphqlClient.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in.');
createRoot(root).render(
  <StrictMode>
    <Provider value={graphqlClient}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
);
