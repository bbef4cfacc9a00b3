-- A network may call an organisation its member on its own; what the organisation tells its networks, it tells them only after its own side has confirmed the membership.
-- Memberships that are there already are confirmed where the network keeps the organisation itself.
alter table membership add confirmed boolean not null default false;
update membership set confirmed = true from organisation where organisation.id = membership.organisation_id and organisation.network_id = membership.network_id;
update membership set confirmed = true from person where person.id = membership.person_id and person.network_id = membership.network_id;
alter table membership alter confirmed drop default;

-- The networks an organisation belongs to now, each with who may know it.
create or replace view organisation_network as
    select distinct organisation_id, network_id, visibility from membership where organisation_id is not null and status = 'ACTIVE' and deleted_at is null;

-- The networks whose members read what an organisation has for its networks.
create view organisation_reader as
    select distinct organisation_id, network_id from membership where organisation_id is not null and status = 'ACTIVE' and deleted_at is null and confirmed;

-- Last come the committee a record is of, and the organisations whose editors read it whatever its visibility.
create or replace view search_document as
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'NETWORK' as kind, short_name as detail, array[network_id] as reading_networks, null::uuid as committee, array[]::uuid[] as editing_organisations
    from network
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'ORGANISATION', short_name, array(select reader.network_id from organisation_reader reader where reader.organisation_id = organisation.id) || network_id, null, array[id]
    from organisation
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'PERSON', null, array[network_id], null, array[]::uuid[]
    from person
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'COMMITTEE', null, array[network_id], id, array[]::uuid[]
    from committee
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'MEETING', period ->> 'from', array[network_id], committee_id, array[]::uuid[]
    from meeting
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'COUNSELLING_OFFER', acronym, array[network_id], null, array(select provider.organisation_id from counselling_offer_provider provider where provider.offer_id = counselling_offer.id)
    from counselling_offer
    where publication = 'PUBLISHED';
