import { useQuery } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentOverview, ConsentState } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { groupsOf } from '../../lib/groups';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';
import { Ltr } from '../../ui/Ltr';
import { Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { QueryView } from '../QueryView';
import { AskConsentDialog } from './AskConsentDialog';
import { ConsentHistory } from './ConsentHistory';
import { ConsentRow } from './ConsentRow';
import { consentCalls, type HolderProps } from './consentHolders';

/** Which ways to reach somebody may be shown to whom, by their own word; for those who write the record. */
export function ConsentsPanel({ holder, id }: HolderProps) {
  const { t } = useTranslation('consents');
  const query = useQuery({
    queryKey: ['consents', holder, id],
    queryFn: ({ signal }) => consentCalls[holder].read(id, signal),
  });
  return (
    <Panel title={t('title')}>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {(overview) => <Overview overview={overview} holder={holder} id={id} />}
      </QueryView>
    </Panel>
  );
}

function Overview({
  overview: { states, consents, requests },
  holder,
  id,
}: HolderProps & { overview: ConsentOverview }) {
  const { t } = useTranslation(['consents', 'common']);
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  if (states.length === 0 && consents.length === 0) return <p className="muted">{t('nothing')}</p>;
  const points = [...groupsOf(states, ({ kind, value }) => `${kind} ${value}`).values()];
  const hasAddress = states.some(({ kind }) => kind === 'EMAIL');
  return (
    <>
      <p className="muted small">{t('hint')}</p>
      {points.map((ofPoint) => (
        <Point key={ofPoint[0] && ofPoint[0].kind + ofPoint[0].value} states={ofPoint} holder={holder} id={id} />
      ))}
      {hasAddress ? (
        <div className="no-print">
          <Button size="small" onPress={() => setAsking(true)}>
            <Mail size={17} aria-hidden />
            {t('ask')}
          </Button>
        </div>
      ) : (
        <p className="muted small no-print">{t('noAddress')}</p>
      )}
      {requests.length > 0 && (
        <ul className="small muted stack-small" aria-label={t('requests')}>
          {requests.map(({ id: request, email, requestedAt, expiresAt }) => (
            <li key={request}>
              {t('asked', {
                date: formatDate(new Date(requestedAt), language),
                until: formatDate(new Date(expiresAt), language),
              })}{' '}
              <Ltr>{email}</Ltr>
            </li>
          ))}
        </ul>
      )}
      {consents.length > 0 && (
        <Disclosure title={t('history', { count: consents.length })}>
          <ConsentHistory consents={consents} />
        </Disclosure>
      )}
      {isAsking && <AskConsentDialog states={states} holder={holder} id={id} onClose={() => setAsking(false)} />}
    </>
  );
}

function Point({ states, ...whose }: HolderProps & { states: readonly ConsentState[] }) {
  const { t } = useTranslation('common');
  const [first] = states;
  if (!first) return null;
  return (
    <section className="stack-small">
      <h3 style={{ overflowWrap: 'anywhere' }}>
        {t(`contactKind.${first.kind}`)} <Ltr>{first.value}</Ltr>
      </h3>
      <Rows label={`${t(`contactKind.${first.kind}`)} ${first.value}`}>
        {states.map((state) => (
          <ConsentRow key={state.purpose} state={state} {...whose} />
        ))}
      </Rows>
    </section>
  );
}
