-- From when until when one registers for a meeting, and what is asked. How many are taken and who may register stands in the meeting.
create table registration_form (
    meeting_id uuid not null,
    opens_at timestamptz,
    closes_at timestamptz,
    questions jsonb not null,
    constraint registration_form_pk primary key (meeting_id),
    constraint registration_form_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint registration_closes_before_it_opens check (closes_at > opens_at)
);
comment on column registration_form.questions is 'not personal';
comment on constraint registration_form_meeting_exists on registration_form is 'part';

-- That somebody registered: with a place from placed_at on, before that on the waiting list. Whoever has a record takes part in the meeting by a participation; brought_participation says that
-- it came with the registration and goes with it. present_at is noted of those without a participation.
create table registration (
    id uuid not null,
    meeting_id uuid not null,
    participation_id uuid,
    brought_participation boolean not null,
    person_id uuid,
    -- `sub` of the identity provider; none for a guest.
    subject text,
    name text not null,
    email text,
    language text not null,
    answers jsonb not null,
    -- Which words a guest consented to.
    consent_version text,
    told text not null,
    registered_at timestamptz not null,
    placed_at timestamptz,
    cancelled_at timestamptz,
    present_at timestamptz,
    constraint registration_pk primary key (id),
    constraint registration_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint registration_participation_exists foreign key (participation_id) references participation (id) on delete set null,
    constraint registration_person_exists foreign key (person_id) references person (id),
    constraint registration_language_known check (language in ('DE', 'EN')),
    constraint registration_of_somebody check (num_nonnulls(subject, email) > 0),
    constraint registration_of_a_guest_with_consent check (num_nonnulls(subject, consent_version) > 0)
);
-- Nobody registers twice.
create unique index registered_already on registration (meeting_id, lower(email)) where cancelled_at is null;
create unique index account_registered_already on registration (meeting_id, subject) where cancelled_at is null;
create index registration_by_meeting on registration (meeting_id, registered_at, id);
create index registration_by_person on registration (person_id);
create index registration_by_participation on registration (participation_id);
create index registration_by_subject on registration (subject);
create index registration_by_email on registration (lower(email));
comment on column registration.subject is 'personal: MEETINGS, REGISTRATION';
comment on column registration.name is 'personal: MEETINGS, REGISTRATION';
comment on column registration.email is 'personal: MEETINGS, REGISTRATION';
comment on column registration.language is 'personal: MEETINGS, REGISTRATION';
comment on column registration.answers is 'personal: MEETINGS, REGISTRATION';
comment on column registration.consent_version is 'personal: MEETINGS, REGISTRATION';
comment on column registration.told is 'not personal';
comment on constraint registration_meeting_exists on registration is 'part';

-- Each letter has a link of its own, and all of them lead to the same registration.
create table registration_link (
    hash text not null,
    registration_id uuid not null,
    constraint registration_link_pk primary key (hash),
    constraint registration_link_registration_exists foreign key (registration_id) references registration (id)
);
create index registration_link_by_registration on registration_link (registration_id);
comment on column registration_link.hash is 'not personal';
comment on constraint registration_link_registration_exists on registration_link is 'part';

-- Whoever registers, holds a link, or moves up since somebody else cancels, acts as the registered for one transaction (treffpunkt.registrations). These functions find out as whom, and count places
-- for everybody, whoever may read by whom they are taken.
create function registration_of_link(wanted text) returns uuid language sql stable security definer set search_path = public, pg_temp
    return (select registration_id from registration_link where hash = wanted);
create function registration_of_address(wanted uuid, address text) returns uuid language sql stable security definer set search_path = public, pg_temp
    return (select id from registration where meeting_id = wanted and lower(email) = lower(address) and cancelled_at is null);
create function places_taken(wanted uuid) returns integer language sql stable security definer set search_path = public, pg_temp
    return (select count(*)::integer from registration where meeting_id = wanted and cancelled_at is null and placed_at is not null);
create function places_waited_for(wanted uuid) returns integer language sql stable security definer set search_path = public, pg_temp
    return (select count(*)::integer from registration where meeting_id = wanted and cancelled_at is null and placed_at is null);
create function next_waiting(wanted uuid) returns uuid language sql stable security definer set search_path = public, pg_temp
    return (select id from registration where meeting_id = wanted and cancelled_at is null and placed_at is null order by registered_at, id limit 1);
create function shown_registrations() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('treffpunkt.registrations', true), '')::uuid[], '{}');
create function registered_meetings() returns uuid[] language sql stable security definer set search_path = public, pg_temp
    return (select coalesce(array_agg(meeting_id), '{}') from registration where id = any (shown_registrations()));
revoke execute on function registration_of_link, registration_of_address, places_taken, places_waited_for, next_waiting from public;
grant execute on function registration_of_link, registration_of_address, places_taken, places_waited_for, next_waiting to "${application_role}";

-- A registration is for those who write the meeting, and for whoever registered.
alter table registration enable row level security;
create policy registration_for_writers_of_the_meeting on registration
    using (id = any ((select shown_registrations())::uuid[]) or subject = current_setting('treffpunkt.subject', true)
        or exists (select from meeting whole where whole.id = meeting_id and (whole.network_id = any ((select coordinated_networks())::uuid[]) or whole.committee_id = any ((select led_committees())::uuid[]))))
    with check (true);

-- What is asked is for whoever is given the meeting.
alter table registration_form enable row level security;
create policy registration_form_of_its_meeting on registration_form using (exists (select from meeting whole where whole.id = meeting_id)) with check (true);

-- The database gives the registered the meeting with its parts, since a registration writes it; what of it they are shown says the application.
create policy meeting_of_the_registered on meeting using (id = any ((select registered_meetings())::uuid[])) with check (true);
create policy agenda_item_of_the_registered on agenda_item using (meeting_id = any ((select registered_meetings())::uuid[])) with check (true);
create policy participation_of_the_registered on participation using (meeting_id = any ((select registered_meetings())::uuid[])) with check (true);
create policy outcome_of_the_registered on outcome using (meeting_id = any ((select registered_meetings())::uuid[])) with check (true);

-- Registrations for meetings that are over, with what was answered.
create function forget_registration(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    over uuid[] := array(select it.id from registration it join meeting whole on whole.id = it.meeting_id
        where whole.network_id = of_network and coalesce(whole.end_at, whole.start_at, whole.last_day + 1, it.registered_at) < older_than);
begin
    delete from registration_link where registration_id = any (over);
    delete from registration where id = any (over);
    return cardinality(over);
end $$;
revoke execute on function forget_registration from public;

-- With a person or account whose data is erased go their registrations, also those that only know their address.
create function forget_registrations_of(whose uuid, account text, addresses text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    theirs uuid[] := array(select id from registration where person_id = whose or subject = account or lower(email) = any (addresses));
begin
    delete from registration_link where registration_id = any (theirs);
    delete from registration where id = any (theirs);
end $$;
create function erased_person_is_registered_no_more() returns trigger language plpgsql as $$
begin
    perform forget_registrations_of(old.id, null, array(select lower(point ->> 'normalised') from jsonb_array_elements(old.contact_points) point where point ->> 'kind' = 'EMAIL'));
    return new;
end $$;
create trigger erased_person_is_registered_no_more before update on person for each row when (old.erased_at is null and new.erased_at is not null) execute function erased_person_is_registered_no_more();
revoke execute on function forget_registrations_of from public;

do $$
declare
    place constant text := 'delete from subject_name where subject = whose;';
    before text := pg_get_functiondef('erase_account(text, text[], text, text)'::regprocedure);
begin
    if position(place in before) = 0 then raise exception 'erase_account is not as it was'; end if;
    execute replace(before, place, 'perform forget_registrations_of(null, whose, mine); ' || place);
end $$;

-- A network for whose meeting an address is registered holds something about it, besides all that the function says already.
do $$
begin
    execute regexp_replace(pg_get_functiondef('networks_of_address(text)'::regprocedure), 'BEGIN ATOMIC\s+SELECT',
        'BEGIN ATOMIC SELECT whole.network_id FROM registration registered JOIN meeting whole ON whole.id = registered.meeting_id WHERE lower(registered.email) = lower(address) UNION SELECT');
end $$;
