import { useTranslation } from 'react-i18next';
import type { StatedCount } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { formatNumber } from '../lib/format';
import { formatPartialDate } from '../lib/partialDate';
import { Facts } from '../ui/Facts';

const subjects = [
  'members',
  'member-organisations',
  'working-groups',
  'committees',
  'conferences-per-year',
  'meetings-per-year',
  'selected-projects',
  'sub-projects',
  'years-of-experience',
  'employees',
  'volunteers',
  'participants',
  'chambers',
  'countries',
] as const;

/** What was counted, in words; a subject nobody foresaw is shown as it is. */
function useCountSubject(): (subject: string) => string {
  const { t } = useTranslation();
  return (subject) => {
    const known = subjects.find((other) => other === subject);
    return known ? t(`countSubject.${known}`) : subject.replaceAll('-', ' ');
  };
}

/** The number as its source says it: "16", "über 60", "etwa 24". */
export function StatedCountText({ count }: { count: StatedCount }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const value = formatNumber(count.value, language);
  const said =
    count.qualifier === 'AT_LEAST'
      ? t('text.atLeast', { value })
      : count.qualifier === 'ABOUT'
        ? t('text.about', { value })
        : value;
  return (
    <>
      <b>{said}</b> <span className="muted">{t('text.stated')}</span>
      {count.asOf && (
        <span className="muted"> ({t('text.asOf', { date: formatPartialDate(count.asOf, language) })})</span>
      )}
    </>
  );
}

type Props = {
  counts: readonly StatedCount[];
  /** What is recorded here of the same subject: it may differ, and both are shown. */
  recorded?: Readonly<Partial<Record<string, number>>>;
};

/** What the sources count, each beside the number recorded here. */
export function StatedCounts({ counts, recorded = {} }: Props) {
  const { t } = useTranslation();
  const nameOf = useCountSubject();
  return (
    <Facts
      facts={counts.map((count) => {
        const here = recorded[count.subject];
        return {
          name: nameOf(count.subject),
          value: (
            <>
              <StatedCountText count={count} />
              {here !== undefined && <span className="muted"> · {t('text.recorded', { count: here })}</span>}
            </>
          ),
        };
      })}
    />
  );
}
