import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { LocalizedProse } from '../../domain/Localized';
import { LocalizedList } from '../../domain/LocalizedList';
import { PlainPanel } from '../../ui/Card';
import { TopicLinks } from './TopicLinks';

type Props = { meeting: MeetingView };

/** What it is about and what it shall bring. */
export function MeetingDetails({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const { theme, description, purposes, objectives, format, focusTopics } = meeting;
  if (!theme && !description && !format && purposes.length + objectives.length + focusTopics.length === 0) return null;
  return (
    <PlainPanel>
      {theme && (
        <section className="stack-small">
          <h2>{t('theme')}</h2>
          <LocalizedProse text={theme} className="lead" />
        </section>
      )}
      <LocalizedProse text={description} />
      {purposes.length > 0 && (
        <section className="stack-small">
          <h2>
            {t('purposes')} <Incomplete record={meeting} list="purposes" />
          </h2>
          <LocalizedList texts={purposes} />
        </section>
      )}
      {objectives.length > 0 && (
        <section className="stack-small">
          <h2>
            {t('objectives')} <Incomplete record={meeting} list="objectives" />
          </h2>
          <LocalizedList texts={objectives} />
        </section>
      )}
      {format && (
        <section className="stack-small">
          <h2>{t('format')}</h2>
          <LocalizedProse text={format} />
        </section>
      )}
      {focusTopics.length > 0 && (
        <section className="stack-small">
          <h2>
            {t('focusTopics')} <Incomplete record={meeting} list="focusTopics" />
          </h2>
          <TopicLinks codes={focusTopics} />
        </section>
      )}
    </PlainPanel>
  );
}
