import { Failed, Loading } from '../page/answer-state.tsx';
import { PageFrame } from '../page/page-frame.tsx';

interface WaitingPageProps {
  readonly title: string;
  readonly answers: readonly { readonly error: Error | null; readonly refetch: () => unknown }[];
}

/** While what a journey needs is on its way, or does not come. */
export function WaitingPage({ title, answers }: WaitingPageProps) {
  const failed = answers.find(({ error }) => error !== null);
  return (
    <PageFrame title={title}>
      <h1 className="nhsuk-heading-l">{title}</h1>
      {failed?.error ? (
        <Failed error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <Loading what="what this needs" />
      )}
    </PageFrame>
  );
}
