import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listChecklistTemplates } from '../../api/gen/sdk.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { wholeList } from '../../domain/wholeList';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PlainPanel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { Row, Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';

/** The lists that begin by themselves when a member joins or leaves: one for each occasion in a network. */
export function TemplatesPage() {
  const { t } = useTranslation('checklists');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.checklists.list(), name: t('title') }]} />
      <PageHeader
        title={t('templates')}
        below={t('templatesHint')}
        actions={
          <ButtonLink size="small" variant="primary" href={paths.checklistTemplates.new()}>
            <Plus size={17} aria-hidden />
            {t('newTemplate')}
          </ButtonLink>
        }
      />
      <SignedInOnly>
        <Templates />
      </SignedInOnly>
    </>
  );
}

function Templates() {
  const { t } = useTranslation('checklists');
  const query = useQuery({
    queryKey: ['checklist templates'],
    queryFn: ({ signal }) =>
      wholeList((cursor) => listChecklistTemplates({ query: { limit: 100, ...cursor }, signal, throwOnError: true })),
  });
  return (
    <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
      {(templates) =>
        templates.length === 0 ? (
          <EmptyState title={t('noTemplates')} hint={t('noTemplatesHint')}>
            <ButtonLink variant="primary" href={paths.checklistTemplates.new()}>
              {t('newTemplate')}
            </ButtonLink>
          </EmptyState>
        ) : (
          <PlainPanel>
            <Rows label={t('templates')}>
              {templates.map(({ id, name, network, occasion, items }) => (
                <Row
                  key={id}
                  end={
                    <>
                      <Localized text={network.name} />
                      <Chip>{t(`occasion.${occasion}`)}</Chip>
                      <span>{t('itemCount', { count: items.length })}</span>
                    </>
                  }
                >
                  <Link href={paths.checklistTemplates.edit(id)}>
                    <Localized text={name} />
                  </Link>
                </Row>
              ))}
            </Rows>
          </PlainPanel>
        )
      }
    </QueryView>
  );
}
