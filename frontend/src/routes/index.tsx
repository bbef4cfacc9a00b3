import { createFileRoute, useRouter } from '@tanstack/react-router';
import { HomePage } from '../features/home/HomePage';
import { termsOptions } from '../domain/useTerms';
import { paths } from '../lib/paths';

export const Route = createFileRoute('/')({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(termsOptions('topics'));
  },
  component: Home,
});

function Home() {
  const router = useRouter();
  return <HomePage onFind={(q) => void router.navigate({ href: paths.offers.list({ q }) })} />;
}
