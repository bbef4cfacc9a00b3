-- What everybody may read, in the form in which others take it over: OParl, feeds, and what the served pages say of themselves. The rules are those of reading without a token:
-- the record is PUBLIC and not deleted, what it is part of as well, and so is the network that keeps it. Nothing else ever comes out of here, whoever asks.

create function in_german(text jsonb) returns text language sql immutable parallel safe
    return coalesce(text ->> 'de', text ->> (text ->> 'original'));

create function first_web_address(contact_points jsonb) returns text language sql immutable parallel safe
    return (select point ->> 'normalised' from jsonb_array_elements(contact_points) point
        where point ->> 'kind' = 'WEB' and point ->> 'visibility' = 'PUBLIC' and point ->> 'normalised' is not null limit 1);

create view public_network with (security_invoker = true) as
    select id, created_at, updated_at, name, short_name, kind, summary, valid_from, valid_until, contact_points, territory from network where visibility = 'PUBLIC' and deleted_at is null;

create view public_committee with (security_invoker = true) as
    select it.id, it.network_id, it.created_at, it.updated_at, it.name, it.kind, it.external, it.description, it.purposes, it.parent_id, it.valid_from, it.valid_until, it.contact_points
    from committee it join public_network on public_network.id = it.network_id where it.visibility = 'PUBLIC' and it.deleted_at is null;

create view public_organisation with (security_invoker = true) as
    select it.id, it.network_id, it.created_at, it.updated_at, it.name, it.short_name, it.kind, it.description, it.valid_from, it.valid_until, it.contact_points
    from organisation it join public_network on public_network.id = it.network_id where it.visibility = 'PUBLIC' and it.deleted_at is null;

create view public_person with (security_invoker = true) as
    select it.id, it.network_id, it.created_at, it.updated_at, it.name, it.given_name, it.family_name, it.academic_title
    from person it join public_network on public_network.id = it.network_id where it.visibility = 'PUBLIC' and it.deleted_at is null and it.erased_at is null;

-- held_by: the committee, where everybody may know of it, or else the network.
create view public_meeting with (security_invoker = true) as
    select it.id, it.network_id, coalesce(held.id, it.network_id) as held_by, it.created_at, it.updated_at, it.name, it.description, it.status, it.start_at, it.end_at, it.time_zone, it.period,
        it.valid_from, it.last_day, it.place, it.place_site_id, it.reports
    from meeting it join public_network on public_network.id = it.network_id left join public_committee held on held.id = it.committee_id
    where it.visibility = 'PUBLIC' and it.deleted_at is null;

-- holder_id: the record within which a part is shown. When a part was made, its id says (UUID version 7).
create view live_publication with (security_invoker = true) as
    select 'BODY' as kind, id, id as network_id, null::uuid as held_by, null::uuid as holder_id, created_at, updated_at as modified_at, jsonb_build_object(
        'name', in_german(name), 'shortName', short_name, 'kind', kind, 'text', in_german(summary), 'website', first_web_address(contact_points), 'startDate', valid_from, 'endDate', valid_until) as facts
    from public_network
    union all
    select 'LEGISLATIVE_TERM', id, id, null, id, created_at, updated_at, jsonb_build_object('startDate', valid_from, 'endDate', valid_until) from public_network
    union all
    -- The network as one that meets and has members.
    select 'ORGANIZATION', id, id, null, null, created_at, updated_at, jsonb_build_object(
        'name', in_german(name), 'shortName', short_name, 'kind', 'NETWORK', 'website', first_web_address(contact_points), 'startDate', valid_from, 'endDate', valid_until)
    from public_network
    union all
    select 'ORGANIZATION', it.id, it.network_id, null, null, it.created_at, it.updated_at, jsonb_build_object(
        'name', in_german(it.name), 'kind', it.kind, 'state', case when it.external then 'EXTERNAL_COMMITTEE' else 'COMMITTEE' end, 'text', in_german(coalesce(it.description, it.purposes -> 0)),
        'website', first_web_address(it.contact_points), 'parent', coalesce(parent.id, it.network_id), 'startDate', it.valid_from, 'endDate', it.valid_until)
    from public_committee it left join public_committee parent on parent.id = it.parent_id
    union all
    select 'ORGANIZATION', it.id, it.network_id, null, null, it.created_at, it.updated_at, jsonb_build_object(
        'name', in_german(it.name), 'shortName', it.short_name, 'kind', it.kind, 'state', 'INSTITUTION', 'text', in_german(it.description), 'website', first_web_address(it.contact_points),
        'startDate', it.valid_from, 'endDate', it.valid_until)
    from public_organisation it
    union all
    select 'PERSON', it.id, it.network_id, null, null, it.created_at, greatest(it.updated_at, (select max(updated_at) from membership where person_id = it.id)), jsonb_build_object(
        'name', in_german(it.name), 'givenName', it.given_name, 'familyName', it.family_name, 'title', it.academic_title)
    from public_person it
    union all
    select 'MEMBERSHIP', it.id, it.network_id, it.network_id, it.person_id, it.created_at, it.updated_at, jsonb_build_object(
        'persons', jsonb_build_array(it.person_id), 'kind', it.role, 'startDate', it.valid_from, 'endDate', it.valid_until)
    from membership it join public_person on public_person.id = it.person_id join public_network on public_network.id = it.network_id
    where it.visibility = 'PUBLIC' and it.deleted_at is null and it.status <> 'APPLIED'
    union all
    select 'MEETING', it.id, it.network_id, it.held_by, null, it.created_at, it.updated_at, jsonb_build_object(
        'name', in_german(it.name), 'text', in_german(it.description), 'state', it.status, 'start', it.start_at, 'end', it.end_at, 'timeZone', it.time_zone, 'date', it.period ->> 'from',
        'onlineUrl', it.place ->> 'onlineUrl',
        'persons', (select jsonb_agg(part.person_id order by part.position) from participation part join public_person on public_person.id = part.person_id
            where part.meeting_id = it.id and part.visibility = 'PUBLIC' and part.status = 'ATTENDED'))
    from public_meeting it
    union all
    select 'AGENDA_ITEM', part.id, it.network_id, it.held_by, it.id, greatest(it.created_at, uuid_extract_timestamp(part.id)), it.updated_at, jsonb_build_object(
        'name', in_german(part.title), 'position', part.position)
    from public_meeting it join agenda_item part on part.meeting_id = it.id where part.visibility = 'PUBLIC'
    union all
    select 'PAPER', part.id, it.network_id, it.held_by, null, greatest(it.created_at, uuid_extract_timestamp(part.id)), it.updated_at, jsonb_build_object(
        'name', in_german(part.text), 'kind', part.kind, 'meeting', it.id, 'startDate', case when it.valid_from = it.last_day then it.valid_from end)
    from public_meeting it join outcome part on part.meeting_id = it.id where part.visibility = 'PUBLIC' and part.kind in ('DECISION', 'AGREEMENT') and part.reached is distinct from 'NOT_REACHED'
    union all
    -- What was decided was dealt with where it was decided.
    select 'CONSULTATION', part.id, it.network_id, it.held_by, part.id, greatest(it.created_at, uuid_extract_timestamp(part.id)), it.updated_at, jsonb_build_object('meeting', it.id)
    from public_meeting it join outcome part on part.meeting_id = it.id where part.visibility = 'PUBLIC' and part.kind in ('DECISION', 'AGREEMENT') and part.reached is distinct from 'NOT_REACHED'
    union all
    -- Reports have no id of their own: it follows from the meeting and the address.
    select 'FILE', md5(it.id || report.url)::uuid, it.network_id, it.held_by, it.id, it.created_at, it.updated_at, jsonb_build_object('name', report.name, 'website', report.url)
    from public_meeting it cross join lateral (
        select entry ->> 'url' as url, min(in_german(entry -> 'title')) as name from jsonb_array_elements(it.reports) entry where entry ->> 'url' is not null group by entry ->> 'url') report
    union all
    -- Where a meeting is has no id of its own: there is one place for each meeting.
    select 'LOCATION', it.id, it.network_id, null, it.id, it.created_at, it.updated_at, jsonb_build_object(
        'name', in_german(coalesce(it.place -> 'name', site.name)), 'address', coalesce(it.place -> 'address', site.address), 'locality', it.place ->> 'locality', 'meeting', it.id)
    from public_meeting it left join (site join public_organisation on public_organisation.id = site.organisation_id) on site.id = it.place_site_id
    where num_nonnulls(it.place -> 'name', it.place -> 'address', it.place -> 'locality', site.name, site.address) > 0
    union all
    select 'LOCATION', site.id, it.network_id, null, it.id, greatest(it.created_at, uuid_extract_timestamp(site.id)), it.updated_at, jsonb_build_object(
        'name', in_german(site.name), 'address', site.address, 'organization', it.id, 'position', site.position)
    from public_organisation it join site on site.organisation_id = it.id where site.address is not null
    union all
    -- Not of OParl, but a page of its own.
    select 'OFFER', it.id, it.network_id, null, null, it.created_at, it.updated_at, jsonb_build_object(
        'name', in_german(it.name), 'text', in_german(coalesce(it.summary, it.description)), 'website', first_web_address(it.contact_points),
        'provider', (select in_german(public_organisation.name) from counselling_offer_provider provider join public_organisation on public_organisation.id = provider.organisation_id
            where provider.offer_id = it.id order by provider.position limit 1))
    from counselling_offer it join public_network on public_network.id = it.network_id
    where it.visibility = 'PUBLIC' and it.deleted_at is null and it.publication = 'PUBLISHED';

-- That something was public, so that those who took it over can be told when it no longer is: parts of records leave no trace of their own, and what is hidden is gone as well for those
-- outside. Nothing but ids and times.
create table published (
    kind text not null,
    id uuid not null,
    network_id uuid not null,
    held_by uuid,
    created_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint published_pk primary key (kind, id)
);
create index published_withdrawn on published (withdrawn_at) where withdrawn_at is not null;
comment on column published.kind is 'not personal';

-- Several instances may do this at once, and it may be done again at any time.
create function keep_published() returns void language sql as $$
    insert into published (kind, id, network_id, held_by, created_at) select kind, id, network_id, held_by, created_at from live_publication order by kind, id
        on conflict (kind, id) do update set network_id = excluded.network_id, held_by = excluded.held_by, withdrawn_at = null
            where (published.network_id, published.held_by) is distinct from (excluded.network_id, excluded.held_by) or published.withdrawn_at is not null;
    update published set withdrawn_at = now() where withdrawn_at is null and not exists (select from live_publication live where live.kind = published.kind and live.id = published.id);
$$;

-- What is withdrawn is told at once, though it is written down only some time later.
create view publication with (security_invoker = true) as
    select kind || '/' || id as address, kind, id, network_id, held_by, holder_id, created_at, modified_at, false as deleted, facts from live_publication
    union all
    select kind || '/' || id, kind, id, network_id, held_by, null, created_at, coalesce(withdrawn_at, now()), true, '{}'
    from published where not exists (select from live_publication live where live.kind = published.kind and live.id = published.id);
