import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiError } from './api-client/ask.ts';
import { AppRoutes } from './routes/app-routes.tsx';
import './styles/main.scss';

/**
 * An answer at a position of the log does not change. The newest is asked for again when a page is gone to, and not when
 * the reader comes back to it: it would move under them. `NewsNotice` says when there is something new.
 */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // What was asked wrongly is wrong the second time, too.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiError && (error.status ?? 500) < 500),
    },
  },
});

const root = document.getElementById('throughline');
if (root !== null) {
  // No transitions: a choice made while the one before was still being drawn undid it, and fast typing lost letters.
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter useTransitions={false}>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}
