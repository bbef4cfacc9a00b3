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
  'meeting-round',
  'partner-contact',
  'interaction',
  'person',
  'agreement',
  'agreement-version',
  'checklist',
  'checklist-template',
  'application',
  'application-question',
  'application-accept',
  'application-decline',
  'invitation',
  'grant',
  'notice',
  'notice-reply',
  'concern',
  'concern-answer',
  'concern-guest',
  'data-request',
  'privacy',
  'retention',
] as const;

/** Forms that make something happen once: what lies there is always new. */
const sent = {
  // What happened is noted on the page of its contact.
  interaction: (contact: string) => paths.partners.page(contact),
  'meeting-round': (meeting: string) => paths.meetings.invitations(meeting),
  'agreement-version': (agreement: string) => paths.agreements.publish(agreement),
  application: (network: string) => paths.apply(network),
  'concern-answer': (concern: string) => paths.concerns.page(concern),
  'concern-guest': (network: string) => paths.concerns.new({ network }),
  'application-question': (application: string) => paths.applications.page(application, { step: 'ask' }),
  'application-accept': (application: string) => paths.applications.page(application, { step: 'accept' }),
  'application-decline': (application: string) => paths.applications.page(application, { step: 'decline' }),
  invitation: () => paths.invitations.new(),
  grant: () => paths.roles.list(),
};

const isSent = (kind: (typeof kinds)[number]): kind is keyof typeof sent => kind in sent;

type DraftPlace = { kind: (typeof kinds)[number]; isNew: boolean; href: string };

/** Which form a draft belongs to, by the key it is kept under. One of a form that is no more has no place. */
export function placeOf({ key, values }: KeptDraft): DraftPlace | undefined {
  const [name, ...rest] = key.split(':');
  const kind = kinds.find((known) => known === name);
  const isNew = rest[0] === 'new';
  if (kind === undefined || rest[0] === undefined) return undefined;
  if (isSent(kind)) return { kind, isNew: true, href: sent[kind](rest[0]) };
  if (kind === 'data-request') return { kind, isNew: true, href: paths.myData() };
  if (kind === 'privacy' || kind === 'retention') {
    const part = kind === 'privacy' ? 'information' : 'retention';
    return { kind, isNew, href: paths.privacyCentre({ network: rest[0], part }) };
  }
  if (kind === 'checklist') {
    return {
      kind,
      isNew,
      href: isNew ? paths.checklists.new({ membership: rest[1] }) : paths.checklists.edit(rest[0]),
    };
  }
  if (kind === 'concern') {
    return { kind, isNew, href: isNew ? paths.concerns.new({ network: rest[1] }) : paths.concerns.edit(rest[0]) };
  }
  if (kind === 'notice-reply') {
    return rest[1] === undefined ? undefined : { kind, isNew: true, href: paths.notices.page(rest[0], rest[1]) };
  }
  if (kind !== 'membership' && kind !== 'notice') {
    return { kind, isNew, href: isNew ? sections[kind].new() : sections[kind].edit(rest[0]) };
  }
  // Written from its network, which is in the key of a new one and in the values of one that is changed.
  const network = isNew ? rest[1] : textIn(memberOf(values, 'network'), 'id');
  if (network === undefined) return undefined;
  const section = kind === 'notice' ? paths.notices : paths.memberships;
  return { kind, isNew, href: isNew ? section.new(network) : section.edit(network, rest[0]) };
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
    textIn(values, 'email') ||
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
