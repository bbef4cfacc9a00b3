// Checks the vocabularies and ends with status 1 when one of them breaks a promise.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = new URL('../../backend/src/main/resources/vocabularies/', import.meta.url);
const KINDS = ['COUNTRY', 'STATE', 'REGION', 'DISTRICT', 'CITY', 'BOROUGH', 'GROUP'];
const EXPECTED = { STATE: 16, BOROUGH: 12 };
const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const isCountry = (code) => /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined;
const complaints = [];

function checkTerms(vocabulary, isKnownOutside) {
  const terms = parse(readFileSync(new URL(`${vocabulary}.yaml`, FOLDER), 'utf8'));
  const byCode = new Map(terms.map((term) => [term.code, term]));
  const complain = (term, what) => complaints.push(`${vocabulary}: ${term.code}: ${what}`);
  const exists = (code) => byCode.has(code) || isKnownOutside(code);
  const seen = new Set();
  for (const term of terms) {
    if (typeof term.code !== 'string') complain(term, 'code is not a text');
    if (seen.has(term.code)) complain(term, 'code appears twice');
    seen.add(term.code);
    for (const language of ['de', 'en']) if (!term.name?.[language]?.trim()) complain(term, `no ${language} name`);
    for (const [language, name] of Object.entries(term.name)) if (name !== name.trim()) complain(term, `${language} name has outer spaces`);
    if (term.broader !== undefined && !exists(term.broader)) complain(term, `broader term ${term.broader} is unknown`);
    for (const member of term.members ?? []) if (!exists(member)) complain(term, `member ${member} is unknown`);
    const path = new Set();
    for (let above = term; above; above = byCode.get(above.broader)) {
      if (path.has(above.code)) {
        complain(term, 'is its own broader term');
        break;
      }
      path.add(above.code);
    }
  }
  for (const language of ['de', 'en']) {
    const groups = Map.groupBy(terms, (term) => term.name[language]);
    for (const [name, sameName] of groups) {
      if (sameName.length > 1) complaints.push(`${vocabulary}: ${sameName.map(({ code }) => code).join(', ')} are all called ${name}`);
    }
  }
  return { terms, complain };
}

for (const vocabulary of ['topics', 'target-groups']) {
  const { terms, complain } = checkTerms(vocabulary, () => false);
  for (const term of terms) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(term.code)) complain(term, 'code is not in kebab case');
    if ((term.broader === undefined) !== (term.icon !== undefined)) complain(term, 'a top term has an icon, a narrower one has none');
    for (const language of ['cs', 'uk', 'ar']) if (!term.name[language]) complain(term, `no ${language} name`);
  }
  console.log(`${vocabulary}: ${terms.length} terms`);
}

const { terms: territories, complain } = checkTerms('territories', isCountry);
for (const territory of territories) {
  if (!KINDS.includes(territory.kind)) complain(territory, `unknown kind ${territory.kind}`);
  if ((territory.kind === 'GROUP') !== (territory.members !== undefined)) complain(territory, 'a group, and only a group, has members');
  const { latitude, longitude } = territory.point ?? {};
  const isInCentralEurope = latitude > 42 && latitude < 56 && longitude > 5 && longitude < 22;
  if (territory.kind !== 'GROUP' && !isInCentralEurope) complain(territory, 'has no point in central Europe');
}
const kinds = Map.groupBy(territories, ({ kind }) => kind);
for (const [kind, count] of Object.entries(EXPECTED)) {
  if (kinds.get(kind)?.length !== count) complaints.push(`territories: expected ${count} of kind ${kind}`);
}
const germanDistricts = territories.filter(({ code, kind }) => /^\d{5}$/.test(code) && kind !== 'BOROUGH');
if (germanDistricts.length !== 400) complaints.push(`territories: expected 400 German districts, found ${germanDistricts.length}`);
console.log(`territories: ${territories.length} terms (${[...kinds].map(([kind, those]) => `${those.length} ${kind}`).join(', ')})`);

complaints.forEach((complaint) => console.error(complaint));
process.exitCode = complaints.length > 0 ? 1 : 0;
