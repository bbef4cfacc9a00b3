import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lookalike, MergePreview } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Panel } from '../../ui/Card';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { type DuplicateKind, duplicateCalls } from './duplicateKinds';
import { choicesOf, chosen, type MergeSearch } from './duplicatesSearch';
import { MergeButton } from './MergeButton';
import { MergeConsequences } from './MergeConsequences';
import { MergeFields } from './MergeFields';

type Props = {
  kind: DuplicateKind;
  kept: string;
  other: string;
  search: MergeSearch;
  onSearch: (search: MergeSearch) => void;
};

/** What would become of two records if they were one: field by field, with the choice where there is one. */
export function MergePage(props: Props) {
  const { t } = useTranslation(['duplicates', 'common']);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.manage, name: t('common:navigation.manage') },
          { href: paths.duplicates.list({ kind: props.kind }), name: t('title') },
        ]}
      />
      <PageHeader title={t('mergeTitle')} below={t('mergeLead')} />
      <ManagersOnly>
        <Preview {...props} />
      </ManagersOnly>
    </>
  );
}

function Preview({ kind, kept, other, search, onSearch }: Props) {
  const choices = choicesOf(search);
  const query = useQuery({
    queryKey: ['merge-preview', kind, kept, other, choices],
    queryFn: ({ signal }) => duplicateCalls[kind].preview({ kept, other }, choices, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query}>
      {(preview) => (
        <div className="stack" aria-busy={query.isPlaceholderData || undefined}>
          <Two preview={preview} kind={kind} />
          <MergeFields
            fields={preview.fields}
            record={duplicateCalls[kind].record}
            onChoose={(choice) => onSearch(chosen(search, choice))}
          />
          <MergeConsequences preview={preview} />
          <MergeButton preview={preview} kind={kind} choices={choices} isStale={query.isPlaceholderData} />
        </div>
      )}
    </QueryView>
  );
}

function Two({ preview: { kept, other }, kind }: { preview: MergePreview; kind: DuplicateKind }) {
  const { t } = useTranslation('duplicates');
  return (
    <div className="stack-small">
      <div className="halves">
        <Panel title={t('stays')}>
          <Name record={kept} kind={kind} />
        </Panel>
        <Panel title={t('goes')}>
          <Name record={other} kind={kind} />
          <p className="small muted">{t('goesHint')}</p>
        </Panel>
      </div>
      <div className="no-print">
        <ButtonLink size="small" href={paths.duplicates.merge(kind, other.id, kept.id)}>
          <ArrowLeftRight size={17} aria-hidden />
          {t('swap')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Name({ record: { id, name, shortName, locality }, kind }: { record: Lookalike; kind: DuplicateKind }) {
  return (
    <p className="lead">
      <Link href={duplicateCalls[kind].page(id)}>
        <Localized text={name} />
      </Link>{' '}
      <span className="small muted">
        <bdi>{[shortName, locality].filter(Boolean).join(' · ')}</bdi>
      </span>
    </p>
  );
}
