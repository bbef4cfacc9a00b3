import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment, formatNumber, languageName } from '../../lib/format';
import { formatPartialDate, isPartialDate } from '../../lib/partialDate';
import { directionOf, type LocalizedText, languagesOf } from '../../lib/text';
import { useTerritoryNames } from '../territories';
import { useTerms } from '../useTerms';
import type { RecordKind } from './recordKinds';
import { RecordName, referredBy } from './RecordName';
import { useCodeWords } from './useCodeWords';

type Props = { value: unknown; member: string; kind: RecordKind | undefined };

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(text);
const isAbsent = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Any value of a record as people read it: codes in words, days as days, other records by their name. */
export function RecordValue({ value, member, kind }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (isAbsent(value)) return <span className="muted">{t('form.empty')}</span>;
  if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
  if (typeof value === 'number' || typeof value === 'bigint') return formatNumber(Number(value), language);
  if (typeof value === 'string') return <Text text={value} member={member} kind={kind} />;
  if (Array.isArray(value)) return <List values={value} member={member} kind={kind} />;
  if (typeof value !== 'object' || value === null) return null;
  if (isLocalized(value)) return <Translations text={value} />;
  return <Members value={value} member={member} kind={kind} />;
}

const isLocalized = (value: object): value is LocalizedText =>
  'original' in value && Object.values(value).every((text) => typeof text === 'string');

function Translations({ text }: { text: LocalizedText }) {
  const language = useLanguage();
  const languages = languagesOf(text);
  return languages.map((code, position) => (
    <Fragment key={code}>
      {position > 0 && ' '}
      {languages.length > 1 && <span className="muted small">{languageName(code, language)}: </span>}
      <span lang={code} dir={directionOf(code)}>
        {text[code]}
      </span>
    </Fragment>
  ));
}

function List({ values, member, kind }: { values: readonly unknown[]; member: string; kind: RecordKind | undefined }) {
  return (
    <ul className="bullets">
      {values.map((entry) => (
        <li key={JSON.stringify(entry)}>
          <RecordValue value={entry} member={member} kind={kind} />
        </li>
      ))}
    </ul>
  );
}

/** A part in one line. What only says how it is stored is left out; a reference is its name. */
function Members({ value, member, kind }: { value: object; member: string; kind: RecordKind | undefined }) {
  const entries = Object.entries(value);
  const referred = entries.length === 1 ? entries.find(([name]) => name === 'id') : undefined;
  if (referred) return <RecordValue value={referred[1]} member={member} kind={kind} />;
  const shown = entries.filter(([name, part]) => name !== 'id' && name !== 'normalised' && !isAbsent(part));
  return shown.map(([name, part]: [string, unknown], position) => (
    <Fragment key={name}>
      {position > 0 && ' · '}
      <RecordValue value={part} member={name} kind={kind} />
    </Fragment>
  ));
}

const vocabularies: Readonly<Partial<Record<string, 'topics' | 'target-groups' | 'territories'>>> = {
  topics: 'topics',
  focusTopics: 'topics',
  fieldsOfWork: 'topics',
  targetGroups: 'target-groups',
  territories: 'territories',
  territory: 'territories',
};

function Text({ text, member, kind }: { text: string; member: string; kind: RecordKind | undefined }): ReactNode {
  const language = useLanguage();
  const wordOf = useCodeWords(kind);
  const vocabulary = vocabularies[member];
  if (vocabulary === 'territories') return <TerritoryName code={text} />;
  if (vocabulary) return <TermName vocabulary={vocabulary} code={text} />;
  const referred = isId(text)
    ? referredBy(kind === 'COMMITTEE' && member === 'parent' ? 'committee' : member)
    : undefined;
  if (referred) return <RecordName kind={referred} id={text} />;
  if (member === 'languages') return languageName(text, language);
  if (isPartialDate(text)) return formatPartialDate(text, language);
  if (isMoment(text)) return formatMoment(text, language);
  return wordOf(member, text) ?? <bdi className="prose">{text}</bdi>;
}

function TermName({ vocabulary, code }: { vocabulary: 'topics' | 'target-groups'; code: string }) {
  return useTerms(vocabulary).name(code);
}

function TerritoryName({ code }: { code: string }) {
  return useTerritoryNames([code])(code);
}
