import { BadgeCheck, Info, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OrganisationView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { LocalizedProse, OnlyIn } from '../../domain/Localized';
import { LocalizedList } from '../../domain/LocalizedList';
import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { PlainPanel } from '../../ui/Card';
import { Chip, Chips, Note } from '../../ui/Chip';
import { Link } from '../../ui/Link';

/** What it is and does. */
export function OrganisationDetails({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation(['organisations', 'common']);
  const topics = useTerms('topics');
  const { description, fieldsOfWork, competences, engagement, sector, tags } = organisation;
  const { nameKnown, verified, migrantLed, newcomer, visibility, internalNote } = organisation;
  const flags = [!nameKnown, verified, migrantLed, newcomer, engagement, sector, visibility !== 'PUBLIC'];
  const texts = [description, internalNote, ...fieldsOfWork, ...competences, ...tags];
  if (![...flags, ...texts].some(Boolean)) return null;
  return (
    <PlainPanel>
      {!nameKnown && <Note icon={<Info size={18} aria-hidden />}>{t('nameUnknownHint')}</Note>}
      <div className="chips">
        {verified && (
          <Chip tone="ok">
            <BadgeCheck size={14} aria-hidden />
            {t('verified')}
          </Chip>
        )}
        {migrantLed && <Chip tone="brand">{t('migrantLed')}</Chip>}
        {newcomer && <Chip tone="brand">{t('newcomer')}</Chip>}
        {engagement && <Chip tone="brand">{t(`engagement.${engagement}`)}</Chip>}
        {sector && <Chip>{t(`sector.${sector}`)}</Chip>}
        {visibility !== 'PUBLIC' && <Chip tone="warn">{t(`common:visibility.${visibility}`)}</Chip>}
        <OnlyIn text={description ?? organisation.name} />
      </div>
      <LocalizedProse text={description} />
      {fieldsOfWork.length > 0 && (
        <section className="stack-small">
          <h2 className="row">
            {t('fieldsOfWork')} <Incomplete record={organisation} list="fieldsOfWork" />
          </h2>
          <p className="row">
            {fieldsOfWork.map((code) => (
              <Link key={code} href={paths.organisations.list({ topic: [code] })}>
                {topics.name(code)}
              </Link>
            ))}
          </p>
        </section>
      )}
      {competences.length > 0 && (
        <section className="stack-small">
          <h2 className="row">
            {t('competences')} <Incomplete record={organisation} list="competences" />
          </h2>
          <LocalizedList texts={competences} />
        </section>
      )}
      {tags.length > 0 && (
        <Chips label={t('tags')}>
          {tags.map((tag) => (
            <Chip key={tag}>
              <bdi>#{tag}</bdi>
            </Chip>
          ))}
        </Chips>
      )}
      {internalNote && (
        <Note tone="warn" icon={<Lock size={18} aria-hidden />}>
          <b>{t('internalNote')}</b>
          <p className="prose" dir="auto">
            {internalNote}
          </p>
        </Note>
      )}
    </PlainPanel>
  );
}
