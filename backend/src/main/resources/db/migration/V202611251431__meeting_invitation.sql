-- Whom a meeting invites, what they were told last (told, sequence), and what they said. With a record or an organisation they have a participation; when that is taken out of the meeting, it is the invitation that tells them.
create table meeting_invitation (
    id uuid not null,
    meeting_id uuid not null,
    participation_id uuid,
    person_id uuid,
    organisation_id uuid,
    name text not null,
    email text,
    language text not null,
    constituency text,
    reason text,
    told text not null,
    sequence integer not null,
    invited_at timestamptz not null,
    invited_by text not null,
    sent_at timestamptz,
    withdrawn_at timestamptz,
    answer text,
    substitute text,
    remark text,
    answered_at timestamptz,
    constraint meeting_invitation_pk primary key (id),
    constraint meeting_invitation_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint meeting_invitation_participation_exists foreign key (participation_id) references participation (id) on delete set null,
    constraint meeting_invitation_person_exists foreign key (person_id) references person (id),
    constraint meeting_invitation_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint meeting_invitation_language_known check (language in ('DE', 'EN')),
    constraint meeting_invitation_answer_known check (answer in ('YES', 'NO', 'MAYBE')),
    constraint meeting_invitation_answered_with_an_answer check ((answer is null) = (answered_at is null)),
    constraint meeting_invitation_of_somebody check (num_nonnulls(person_id, organisation_id, email) > 0)
);
-- Nobody is invited twice.
create unique index invited_already on meeting_invitation (meeting_id, lower(email)) where withdrawn_at is null;
create unique index takes_part_already on meeting_invitation (participation_id) where withdrawn_at is null;
create index meeting_invitation_by_meeting on meeting_invitation (meeting_id, invited_at, id);
create index meeting_invitation_by_person on meeting_invitation (person_id);
create index meeting_invitation_by_organisation on meeting_invitation (organisation_id);
create index meeting_invitation_by_email on meeting_invitation (lower(email));
comment on column meeting_invitation.name is 'personal: MEETINGS, INVITATION';
comment on column meeting_invitation.email is 'personal: MEETINGS, INVITATION';
comment on column meeting_invitation.language is 'personal: MEETINGS, INVITATION';
comment on column meeting_invitation.constituency is 'not personal';
comment on column meeting_invitation.reason is 'personal: MEETINGS, INVITATION';
comment on column meeting_invitation.told is 'not personal';
comment on column meeting_invitation.invited_by is 'personal: MEETINGS, INVITATION';
comment on column meeting_invitation.answer is 'personal: MEETINGS, INVITATION';
comment on column meeting_invitation.substitute is 'personal: MEETINGS, INVITATION';
comment on column meeting_invitation.remark is 'personal: MEETINGS, INVITATION';
comment on constraint meeting_invitation_meeting_exists on meeting_invitation is 'part';

-- Each letter has a link of its own, and all of them lead to the same reply.
create table meeting_invitation_link (
    hash text not null,
    invitation_id uuid not null,
    constraint meeting_invitation_link_pk primary key (hash),
    constraint meeting_invitation_link_invitation_exists foreign key (invitation_id) references meeting_invitation (id)
);
create index meeting_invitation_link_by_invitation on meeting_invitation_link (invitation_id);
comment on column meeting_invitation_link.hash is 'not personal';
comment on constraint meeting_invitation_link_invitation_exists on meeting_invitation_link is 'part';

-- Whoever holds a link, or has the mailbox that was invited, acts as the invited for one transaction (treffpunkt.invitations): these functions find out as whom.
create function invitation_of_link(wanted text) returns uuid language sql stable security definer set search_path = public, pg_temp
    return (select invitation_id from meeting_invitation_link where hash = wanted);
create function invitations_of_mailbox(address text) returns setof uuid language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select id from meeting_invitation where lower(email) = lower(address) and withdrawn_at is null;
    end;
create function shown_invitations() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('treffpunkt.invitations', true), '')::uuid[], '{}');
create function invited_meetings() returns uuid[] language sql stable security definer set search_path = public, pg_temp
    return (select coalesce(array_agg(meeting_id), '{}') from meeting_invitation where id = any (shown_invitations()));
revoke execute on function invitation_of_link, invitations_of_mailbox from public;
grant execute on function invitation_of_link, invitations_of_mailbox to "${application_role}";

-- An invitation is for those who write the meeting, and for the invited.
alter table meeting_invitation enable row level security;
create policy meeting_invitation_for_writers_of_the_meeting on meeting_invitation
    using (id = any ((select shown_invitations())::uuid[])
        or exists (select from meeting whole where whole.id = meeting_id and (whole.network_id = any ((select coordinated_networks())::uuid[]) or whole.committee_id = any ((select led_committees())::uuid[]))))
    with check (true);

-- The database gives the invited the meeting with its parts, since a reply writes it; what of it they are shown says the application.
create policy meeting_of_the_invited on meeting using (id = any ((select invited_meetings())::uuid[])) with check (true);
create policy agenda_item_of_the_invited on agenda_item using (meeting_id = any ((select invited_meetings())::uuid[])) with check (true);
create policy participation_of_the_invited on participation using (meeting_id = any ((select invited_meetings())::uuid[])) with check (true);
create policy outcome_of_the_invited on outcome using (meeting_id = any ((select invited_meetings())::uuid[])) with check (true);

-- Invitations to join a network, and those to meetings that are over.
create or replace function forget_invitation(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    over uuid[];
begin
    over := array(select it.id from meeting_invitation it join meeting whole on whole.id = it.meeting_id
        where whole.network_id = of_network and coalesce(whole.end_at, whole.start_at, whole.last_day + 1, it.invited_at) < older_than);
    delete from meeting_invitation_link where invitation_id = any (over);
    delete from meeting_invitation where id = any (over);
    return cardinality(over) + (select count(*) filter (where delete_for_good('invitation', id, of_network, moment))
        from invitation where keeper_id = of_network and coalesce(accepted_at, withdrawn_at, expires_at) < older_than);
end $$;

-- With a person whose data is erased go the invitations to them, also those that only know their address.
create function forget_meeting_invitations_of(whose uuid, addresses text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    theirs uuid[] := array(select id from meeting_invitation where person_id = whose or lower(email) = any (addresses));
begin
    delete from meeting_invitation_link where invitation_id = any (theirs);
    delete from meeting_invitation where id = any (theirs);
end $$;
create function erased_person_is_invited_no_more() returns trigger language plpgsql as $$
begin
    perform forget_meeting_invitations_of(old.id, array(select lower(point ->> 'normalised') from jsonb_array_elements(old.contact_points) point where point ->> 'kind' = 'EMAIL'));
    return new;
end $$;
create trigger erased_person_is_invited_no_more before update on person for each row when (old.erased_at is null and new.erased_at is not null) execute function erased_person_is_invited_no_more();
revoke execute on function forget_meeting_invitations_of from public;

-- A network that invited an address holds something about it, besides all that the function says already.
do $$
begin
    execute regexp_replace(pg_get_functiondef('networks_of_address(text)'::regprocedure), 'BEGIN ATOMIC\s+SELECT',
        'BEGIN ATOMIC SELECT whole.network_id FROM meeting_invitation invited JOIN meeting whole ON whole.id = invited.meeting_id WHERE lower(invited.email) = lower(address) UNION SELECT');
end $$;
