import { HttpResponse, http } from 'msw';
import type { ConsentOverview, ConsentPage, ConsentText } from '../api/gen/types.gen';

const texts: ConsentText[] = [
  { version: '2026-11', purpose: 'PUBLICATION', text: { original: 'de', de: 'Alle dürfen das sehen.' } },
  { version: '2026-11', purpose: 'NETWORK', text: { original: 'de', de: 'Die Mitglieder dürfen das sehen.' } },
];

const point = { kind: 'EMAIL', value: 'hansen@erfurt.example' } as const;

export const overview: ConsentOverview = {
  states: [
    { ...point, purpose: 'PUBLICATION', answer: 'GIVEN', since: '2026-11-23T10:00:00Z', consentId: 'c1' },
    { ...point, purpose: 'NETWORK', answer: 'NONE' },
  ],
  consents: [
    {
      id: 'c1',
      ...point,
      purpose: 'PUBLICATION',
      textVersion: '2026-11',
      textLanguage: 'de',
      givenAt: '2026-11-23T10:00:00Z',
      source: 'LINK',
      recordedAt: '2026-11-23T10:00:00Z',
    },
  ],
  requests: [],
};

export const consentPage: ConsentPage = {
  network: { original: 'de', de: 'Bündnis am Fluss' },
  texts,
  states: overview.states,
  open: true,
  expiresAt: '2027-01-22T10:00:00Z',
};

export const consentTexts = http.get('*/api/v1/consent-texts', () => HttpResponse.json({ items: texts }));

/** Nobody was asked anything. */
export const noConsents = http.get('*/api/v1/:holders/:id/consents', () =>
  HttpResponse.json({ states: [], consents: [], requests: [] } satisfies ConsentOverview),
);
