import type { KeptDraft } from '../../domain/form/localDraft';
import { paths } from '../../lib/paths';
import { type LocalizedText, plainText } from '../../lib/text';

const sections = {
  offer: paths.offers,
  organisation: paths.organisations,
  network: paths.networks,
  committee: paths.committees,
  meeting: paths.meetings,
  'meeting-series': paths.meetingSeries,
  'partner-contact': paths.partners,
  person: paths.persons,
  agreement: paths.agreements,
  'checklist-template': paths.checklistTemplates,
} as const;

/** Each form that keeps drafts. */
const kinds = [
  'offer',
  'organisation',
  'network',
  'membership',
  'committee',
  'meeting',
  'meeting-series',
  'partner-contact',
  'interaction',
  'person',
  'agreement',
  'agreement-version',
  'checklist',
  'checklist-template',
  'data-request',
  'privacy',
  'retention',
] as const;

type DraftPlace = { kind: (typeof kinds)[number]; isNew: boolean; href: string };

/** Which form a draft belongs to, by the key it is kept under. One of a form that is no more has no place. */
export function placeOf({ key, values }: KeptDraft): DraftPlace | undefined {
  const [name, ...rest] = key.split(':');
  const kind = kinds.find((known) => known === name);
  const isNew = rest[0] === 'new';
  if (kind === undefined || rest[0] === undefined) return undefined;
  // What happened is noted on the page of its contact, and is new until it is saved.
  if (kind === 'interaction') return { kind, isNew: true, href: paths.partners.page(rest[0]) };
  if (kind === 'data-request') return { kind, isNew: true, href: paths.myData() };
  if (kind === 'privacy' || kind === 'retention') {
    const part = kind === 'privacy' ? 'information' : 'retention';
    return { kind, isNew, href: paths.privacyCentre({ network: rest[0], part }) };
  }
  if (kind === 'agreement-version') return { kind, isNew: true, href: paths.agreements.publish(rest[0]) };
  if (kind === 'checklist') {
    return {
      kind,
      isNew,
      href: isNew ? paths.checklists.new({ membership: rest[1] }) : paths.checklists.edit(rest[0]),
    };
  }
  if (kind !== 'membership') {
    return { kind, isNew, href: isNew ? sections[kind].new() : sections[kind].edit(rest[0]) };
  }
  // Written from its network, which is in the key of a new one and in the values of one that is changed.
  const network = isNew ? rest[1] : textIn(memberOf(values, 'network'), 'id');
  if (network === undefined) return undefined;
  return { kind, isNew, href: isNew ? paths.memberships.new(network) : paths.memberships.edit(network, rest[0]) };
}

/** What the draft is about, as far as that was typed. */
export function draftName({ values }: KeptDraft, language: string): string {
  const person = [textIn(values, 'givenName'), textIn(values, 'familyName')].filter(Boolean).join(' ');
  const named = [
    memberOf(values, 'name'),
    memberOf(values, 'title'),
    memberOf(memberOf(values, 'organisation'), 'name'),
    memberOf(memberOf(values, 'person'), 'name'),
    memberOf(values, 'summary'),
  ];
  return (
    person ||
    (named
      .filter(isLocalized)
      .map((text) => plainText(text, language))
      .find(Boolean) ??
      '')
  );
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function textIn(value: unknown, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
