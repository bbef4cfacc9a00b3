import { HttpResponse, http, type RequestHandler } from 'msw';
import type { SearchHit, SearchResponse } from '../api/gen/types.gen';
import { networkId } from './organisations';

export const hits: readonly SearchHit[] = [
  { kind: 'ORGANISATION', id: 'o1', name: { original: 'de', de: 'Haus der Vielfalt' }, networkId, detail: 'HdV' },
  { kind: 'MEETING', id: 'm1', name: { original: 'de', de: 'Gründungstreffen' }, networkId, detail: '2019-03' },
  { kind: 'COUNSELLING_OFFER', id: 'c1', name: { original: 'de', de: 'Sprachkurs', en: 'Course' }, networkId },
];

/** As the server does: by kind, in pages, counted where that is asked for. What was asked is kept. */
export function searching(found: readonly SearchHit[], asked: URLSearchParams[] = []): RequestHandler {
  return http.get('*/api/v1/search', ({ request }) => {
    const query = new URL(request.url).searchParams;
    asked.push(query);
    const kinds = query.getAll('kind');
    const matching = found.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
    const begin = Number(query.get('cursor') ?? 0);
    const end = begin + Number(query.get('limit'));
    return HttpResponse.json({
      items: matching.slice(begin, end),
      ...(end < matching.length && { next: String(end) }),
      ...(query.get('total') === 'true' && { total: matching.length }),
    } satisfies SearchResponse);
  });
}
