-- The second net: what the application would forget to hide, the database does not give to the role that serves. It looks at its own grants, for the caller that
-- the application names at the beginning of a transaction (treffpunkt.subject; org.treffpunkt.account.OnBehalf). Whoever is not named has no rights.
-- The owner of the tables sees everything: migrations, saves, and the views and functions below that must count or find regardless of who asks.

create function coordinated_networks() returns uuid[] language sql stable parallel safe
    return (select coalesce(array_agg(network_id), '{}') from "grant" where subject = current_setting('treffpunkt.subject', true) and role = 'COORDINATOR' and network_id is not null);

create function joined_networks() returns uuid[] language sql stable parallel safe
    return (select coalesce(array_agg(network_id), '{}') from "grant" where subject = current_setting('treffpunkt.subject', true) and role in ('MEMBER', 'COORDINATOR') and network_id is not null);

create function sat_committees() returns uuid[] language sql stable parallel safe
    return (select coalesce(array_agg(committee_id), '{}') from "grant" where subject = current_setting('treffpunkt.subject', true) and committee_id is not null);

create function led_committees() returns uuid[] language sql stable parallel safe
    return (select coalesce(array_agg(committee_id), '{}') from "grant" where subject = current_setting('treffpunkt.subject', true) and role in ('COMMITTEE_CHAIR', 'COMMITTEE_SECRETARY'));

create function administers_platform() returns boolean language sql stable parallel safe
    return coalesce(current_setting('treffpunkt.platform_administrator', true), '') = 'true';

-- The functions stand in subqueries so that they are asked once per statement, not once per row. What is written is checked by the application alone: these rules
-- say what is given out (and hence what can be changed at all).
alter table partner_contact enable row level security;
create policy partner_contact_of_its_network on partner_contact
    using (network_id = any ((select coordinated_networks())::uuid[]) or visibility in ('PUBLIC', 'NETWORK') and network_id = any ((select joined_networks())::uuid[]))
    with check (true);

alter table partner_interaction enable row level security;
create policy partner_interaction_for_coordinators on partner_interaction
    using (exists (select from partner_contact contact where contact.id = contact_id and contact.network_id = any ((select coordinated_networks())::uuid[])))
    with check (true);

alter table meeting enable row level security;
create policy meeting_by_visibility on meeting
    using (visibility = 'PUBLIC' or network_id = any ((select coordinated_networks())::uuid[])
        or visibility = 'NETWORK' and ((select administers_platform()) or network_id = any ((select joined_networks())::uuid[]))
        or visibility <> 'PRIVATE' and committee_id = any ((select sat_committees())::uuid[]) or committee_id = any ((select led_committees())::uuid[]))
    with check (true);

-- A part is given to whoever is given its meeting and a record of the part's own visibility.
alter table agenda_item enable row level security;
create policy agenda_item_by_visibility on agenda_item
    using (exists (select from meeting whole where whole.id = meeting_id and (agenda_item.visibility = 'PUBLIC' or whole.network_id = any ((select coordinated_networks())::uuid[])
        or agenda_item.visibility = 'NETWORK' and ((select administers_platform()) or whole.network_id = any ((select joined_networks())::uuid[]))
        or agenda_item.visibility <> 'PRIVATE' and whole.committee_id = any ((select sat_committees())::uuid[]) or whole.committee_id = any ((select led_committees())::uuid[]))))
    with check (true);

alter table participation enable row level security;
create policy participation_by_visibility on participation
    using (exists (select from meeting whole where whole.id = meeting_id and (participation.visibility = 'PUBLIC' or whole.network_id = any ((select coordinated_networks())::uuid[])
        or participation.visibility = 'NETWORK' and ((select administers_platform()) or whole.network_id = any ((select joined_networks())::uuid[]))
        or participation.visibility <> 'PRIVATE' and whole.committee_id = any ((select sat_committees())::uuid[]) or whole.committee_id = any ((select led_committees())::uuid[]))))
    with check (true);

alter table outcome enable row level security;
create policy outcome_by_visibility on outcome
    using (exists (select from meeting whole where whole.id = meeting_id and (outcome.visibility = 'PUBLIC' or whole.network_id = any ((select coordinated_networks())::uuid[])
        or outcome.visibility = 'NETWORK' and ((select administers_platform()) or whole.network_id = any ((select joined_networks())::uuid[]))
        or outcome.visibility <> 'PRIVATE' and whole.committee_id = any ((select sat_committees())::uuid[]) or whole.committee_id = any ((select led_committees())::uuid[]))))
    with check (true);

-- What the audit keeps of these records is as guarded as they are.
alter table audit_content enable row level security;
create policy audit_content_of_guarded_records on audit_content
    using (exists (select from audit_record it where it.id = record_id and (it.kind not in ('PARTNER_CONTACT', 'MEETING') or it.network_id = any ((select coordinated_networks())::uuid[])
        or it.kind = 'MEETING' and ((select administers_platform()) or it.about && (select led_committees())::uuid[]))))
    with check (true);

-- Under a policy the database may not use its indexes over words, since their operators could tell of rows that are then withheld. So words are looked up here,
-- with the owner's rights, by nobody who does not join the result with the guarded table.
create view meeting_words as select id, search_text from meeting;

create or replace view search_document with (security_invoker = true) as
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
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, words.search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'MEETING', period ->> 'from', array[network_id], committee_id, array[]::uuid[]
    from meeting join meeting_words words using (id)
    union all
    select id, version, created_at, updated_at, deleted_at, network_id, visibility, name, sort_name, search_text, period, valid_from, valid_until, sources, incomplete_lists,
        'COUNSELLING_OFFER', acronym, array[network_id], null, array(select provider.organisation_id from counselling_offer_provider provider where provider.offer_id = counselling_offer.id)
    from counselling_offer
    where publication = 'PUBLISHED';

-- How many parts a meeting has, whoever may read them: whether something is withheld from a reader is known only by it.
create view meeting_part_count as
    select id as meeting_id,
        (select count(*)::int from agenda_item part where part.meeting_id = meeting.id) as agenda_items,
        (select count(*)::int from participation part where part.meeting_id = meeting.id) as participations,
        (select count(*)::int from outcome part where part.meeting_id = meeting.id) as outcomes
    from meeting;
