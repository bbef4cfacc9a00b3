import { createFileRoute, notFound, useRouter } from '@tanstack/react-router';
import { recordTexts } from '../../domain/records/recordKinds';
import { duplicateKinds } from '../../features/duplicates/duplicateKinds';
import { readMergeSearch } from '../../features/duplicates/duplicatesSearch';
import { MergePage } from '../../features/duplicates/MergePage';
import { paths } from '../../lib/paths';

const kindOf = (text: string) => duplicateKinds.find((kind) => kind === text);

export const Route = createFileRoute('/duplicates/$kind/$keptId/$otherId')({
  validateSearch: readMergeSearch,
  loader: ({ context, params }) => {
    if (!kindOf(params.kind)) throw notFound();
    return context.i18n.loadNamespaces(['duplicates', ...recordTexts]);
  },
  component: Merge,
});

function Merge() {
  const router = useRouter();
  const { kind: text, keptId: kept, otherId: other } = Route.useParams();
  const kind = kindOf(text) ?? 'organisations';
  return (
    <MergePage
      key={kept + other}
      kind={kind}
      kept={kept}
      other={other}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({
          href: paths.duplicates.merge(kind, kept, other, search),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
