import './duplicates.css';
import { Merge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair, Lookalike } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Chip } from '../../ui/Chip';
import { ButtonLink, Link } from '../../ui/Link';
import { type DuplicateKind, duplicateCalls } from './duplicateKinds';
import { JudgeButton } from './JudgeButton';

/** Two records side by side: why they may be one, and what can be done about it. */
export function PairCard({ pair, kind }: { pair: DuplicatePair; kind: DuplicateKind }) {
  const { t } = useTranslation('duplicates');
  const language = useLanguage();
  const { first, second, score, reasons, dismissed } = pair;
  const names = { first: plainText(first.name, language), second: plainText(second.name, language) };
  const mayMerge = first.writable && second.writable;
  return (
    <li className="card panel" aria-label={t('pair', names)}>
      <div className="pair">
        <Record record={first} kind={kind} />
        <Record record={second} kind={kind} />
      </div>
      <ul className="chips" aria-label={t('reasons')}>
        <li>
          <Chip tone={score >= 80 ? 'warn' : undefined}>
            {t('score', { score: formatNumber(score / 100, language, { style: 'percent' }) })}
          </Chip>
        </li>
        {reasons.map((reason) => (
          <li key={reason}>
            <Chip>{t(`reason.${reason}`)}</Chip>
          </li>
        ))}
      </ul>
      <div className="row no-print">
        {mayMerge && !dismissed && (
          <ButtonLink
            size="small"
            variant="primary"
            href={paths.duplicates.merge(kind, first.id, second.id)}
            aria-label={t('mergeOf', names)}
          >
            <Merge size={17} aria-hidden />
            {t('merge')}
          </ButtonLink>
        )}
        <JudgeButton pair={pair} kind={kind} names={names} />
      </div>
      {!mayMerge && !dismissed && <p className="small muted">{t('mayNotMerge')}</p>}
    </li>
  );
}

function Record({ record, kind }: { record: Lookalike; kind: DuplicateKind }) {
  const { t } = useTranslation('common');
  const network = useNetworkChoice([record.networkId]).name(record.networkId);
  return (
    <div className="stack-small">
      <h2 className="pair-name">
        <Link href={duplicateCalls[kind].page(record.id)}>
          <Localized text={record.name} />
        </Link>
      </h2>
      <p className="small muted">
        {[record.shortName, record.locality].filter(Boolean).map((text) => (
          <bdi key={text}>{text} · </bdi>
        ))}
        <bdi>{network}</bdi>
        {record.visibility !== 'PUBLIC' && <> · {t(`visibility.${record.visibility}`)}</>}
      </p>
    </div>
  );
}
