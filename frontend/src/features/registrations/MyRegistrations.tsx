import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMyRegistrationsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { cancelMyRegistration, printMyCertificate } from '../../api/gen/sdk.gen';
import type { OwnRegistration } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { MeetingWhen } from '../../domain/meetings/MeetingWhen';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Row, Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { OwnRegistrationCard } from './OwnRegistrationCard';

/** What I am registered for. */
export function MyRegistrations() {
  const { t } = useTranslation('registrations');
  const query = useQuery(listMyRegistrationsOptions());
  return (
    <Panel title={t('mine.title')}>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('mine.none')}</p>
          ) : (
            <Rows label={t('mine.title')}>
              {items.map((page) => (
                <MyRegistration key={page.id} page={page} />
              ))}
            </Rows>
          )
        }
      </QueryView>
    </Panel>
  );
}

function MyRegistration({ page }: { page: OwnRegistration }) {
  const { t } = useTranslation('registrations');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const path = { registrationId: page.id };
  return (
    <Row
      end={
        <>
          <Chip tone={page.state === 'PLACE' ? 'ok' : undefined}>{t(`state.${page.state}`)}</Chip>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={t('mine.openOf', { title: plainText(page.title, language) })}
            onPress={() => setOpen(!isOpen)}
          >
            {t('mine.open')}
          </Button>
        </>
      }
    >
      <b>
        <Localized text={page.title} />
      </b>
      <p className="small muted">
        <MeetingWhen meeting={page} />
      </p>
      {isOpen && (
        <OwnRegistrationCard
          page={page}
          cancel={() => cancelMyRegistration({ path, throwOnError: true })}
          printCertificate={() => printMyCertificate({ path, throwOnError: true })}
        />
      )}
    </Row>
  );
}
