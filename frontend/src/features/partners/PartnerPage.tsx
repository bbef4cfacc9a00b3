import { useQuery } from '@tanstack/react-query';
import { Handshake, Lock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getPartnerContactOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { PartnerContactView } from '../../api/gen/types.gen';
import { ConsentsPanel } from '../../domain/consents/ConsentsPanel';
import { ContactPoints } from '../../domain/ContactPoints';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { PersonalDataBasis } from '../../domain/PersonalDataBasis';
import { QueryView } from '../../domain/QueryView';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Panel } from '../../ui/Card';
import { Chip, IconSquare, Note } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PartnerActions } from './PartnerActions';
import { PartnerFlags } from './PartnerCard';
import { PartnerFacts } from './PartnerFacts';
import { PartnerInteractions } from './PartnerInteractions';
import { PartnerName } from './PartnerName';
import { StageChip } from './StageChip';

export function PartnerPage({ id }: { id: string }) {
  const { t } = useTranslation('partners');
  const query = useQuery(getPartnerContactOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.partners.list(), name: t('title') }]} />
      <QueryView query={query}>{(contact) => <Partner contact={contact} />}</QueryView>
    </>
  );
}

function Partner({ contact }: { contact: PartnerContactView }) {
  const { t } = useTranslation(['partners', 'common']);
  const { network, person, organisation, subject, contactPoints } = contact;
  return (
    <article>
      <PageHeader
        icon={
          <IconSquare>
            <Handshake size={26} strokeWidth={1.8} />
          </IconSquare>
        }
        title={<PartnerName partner={contact} />}
        below={
          <span className="row">
            {person?.name && organisation?.name && (
              <Link href={paths.organisations.page(organisation.id)}>
                <Localized text={organisation.name} />
              </Link>
            )}
            <Chip tone="brand">{t(`category.${contact.category}`)}</Chip>
            <StageChip stage={contact.stage} />
            <PartnerFlags contact={contact} />
          </span>
        }
        actions={<PartnerActions contact={contact} />}
      />
      <div className="columns columns-three">
        <div className="stack">
          {contact.outdated && (
            <Note tone="warn" icon={<TriangleAlert size={18} aria-hidden />}>
              {t('outdatedNote')}
            </Note>
          )}
          <Panel title={t('subject')}>
            {subject ? <LocalizedProse text={subject} className="lead" /> : <p className="muted">{t('noSubject')}</p>}
            <p className="small muted">
              {t('network')}:{' '}
              <Link href={paths.networks.page(network.id)}>
                <Localized text={network.name} />
              </Link>
            </p>
          </Panel>
        </div>
        <aside className="stack" aria-label={t('facts')}>
          <Panel title={t('reach')}>
            {contactPoints.length > 0 ? (
              <ContactPoints points={contactPoints} />
            ) : (
              <p className="muted">{t('noContactPoints')}</p>
            )}
          </Panel>
          <PartnerFacts contact={contact} />
        </aside>
        <div className="stack">
          <Internal contact={contact} />
          <RecordFootnote record={contact} />
        </div>
      </div>
    </article>
  );
}

/** What only coordinators read is not there for others, and they are told so. */
function Internal({ contact }: { contact: PartnerContactView }) {
  const { t } = useTranslation(['partners', 'common']);
  const { interactions, basis, notes } = contact;
  if (!interactions) return <Note icon={<Lock size={18} aria-hidden />}>{t('hidden')}</Note>;
  return (
    <>
      <PartnerInteractions contact={contact} interactions={interactions} />
      <Panel title={t('notes')}>
        {notes ? (
          <p className="prose" dir="auto">
            {notes}
          </p>
        ) : (
          <p className="muted">{t('noNotes')}</p>
        )}
      </Panel>
      <ConsentsPanel holder="partner-contact" id={contact.id} />
      {basis && (
        <Panel title={t('common:personalData.title')}>
          <PersonalDataBasis basis={basis} />
        </Panel>
      )}
    </>
  );
}
