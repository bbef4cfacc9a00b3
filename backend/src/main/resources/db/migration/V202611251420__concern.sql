-- Whose concerns a network takes: of its members, of everybody with an account, or of those without one as well.
alter table network
    add concerns_from text not null default 'MEMBERS',
    add constraint network_concerns_from_known check (concerns_from in ('MEMBERS', 'ACCOUNTS', 'EVERYBODY'));
comment on column network.concerns_from is 'not personal';

-- Needs, challenges, interests and ideas that people raise before a network or a committee. Whether one stands on an agenda follows from concern_agenda_item.
create table concern (
    like record_template including constraints,
    committee_id uuid,
    kind text not null,
    text jsonb not null,
    support_required jsonb,
    topics text[] not null,
    target_groups text[] not null,
    territory text,
    decision text not null,
    answer jsonb,
    -- `sub` of the identity provider; none for a guest.
    author_subject text,
    constraint concern_pk primary key (id),
    constraint concern_network_exists foreign key (network_id) references network (id),
    constraint concern_committee_exists foreign key (committee_id) references committee (id),
    constraint concern_kind_known check (kind in ('NEED', 'CHALLENGE', 'INTEREST', 'IDEA')),
    constraint concern_decision_known check (decision in ('OPEN', 'ANSWERED', 'DECLINED')),
    constraint concern_decided_with_an_answer check ((decision = 'OPEN') = (answer is null)),
    constraint concern_for_a_committee_names_it check (visibility <> 'COMMITTEE' or committee_id is not null)
);
create index concern_by_network on concern (network_id, created_at desc, id);
create index concern_by_committee on concern (committee_id);
create index concern_by_author on concern (author_subject);
create index concern_by_topic on concern using gin (topics);
create index concern_by_change on concern (updated_at, id);
create index concern_by_words on concern using gin (to_tsvector('german', search_text));
create index concern_by_letters on concern using gin (search_text gin_trgm_ops);

-- That an account supports a concern. It comes and goes without a new version of the concern.
create table concern_support (
    id uuid not null,
    concern_id uuid not null,
    subject text not null,
    created_at timestamptz not null,
    constraint concern_support_pk primary key (id),
    constraint concern_supported_already unique (concern_id, subject),
    constraint concern_support_concern_exists foreign key (concern_id) references concern (id)
);
create index concern_support_by_subject on concern_support (subject);

-- Whom to reach about a concern that was raised without an account. Apart from the concern, which stays longer.
create table concern_guest (
    concern_id uuid not null,
    name text not null,
    email text,
    consent_version text not null,
    constraint concern_guest_pk primary key (concern_id),
    constraint concern_guest_concern_exists foreign key (concern_id) references concern (id)
);

-- On which agendas a concern stands. An item that is removed from its meeting takes this along.
create table concern_agenda_item (
    id uuid not null,
    concern_id uuid not null,
    meeting_id uuid not null,
    agenda_item_id uuid not null,
    constraint concern_agenda_item_pk primary key (id),
    constraint concern_on_agenda_already unique (concern_id, meeting_id),
    constraint agenda_item_of_one_concern unique (agenda_item_id),
    constraint concern_agenda_item_concern_exists foreign key (concern_id) references concern (id),
    constraint concern_agenda_item_meeting_exists foreign key (meeting_id) references meeting (id) on delete cascade,
    constraint concern_agenda_item_item_exists foreign key (agenda_item_id) references agenda_item (id) on delete cascade
);
create index concern_agenda_item_by_meeting on concern_agenda_item (meeting_id);

-- Parts of a concern go with it: see delete_parts.
comment on constraint concern_support_concern_exists on concern_support is 'part';
comment on constraint concern_guest_concern_exists on concern_guest is 'part';
comment on constraint concern_agenda_item_concern_exists on concern_agenda_item is 'part';

-- That something stands on an agenda is known to whoever may read the item.
alter table concern_agenda_item enable row level security;
create policy concern_agenda_item_as_its_item on concern_agenda_item
    using (exists (select from agenda_item it where it.id = agenda_item_id))
    with check (true);

-- Terms that concerns use are in use, besides all that the view says already.
do $$
begin
    execute 'create or replace view term_use as ' || rtrim(pg_get_viewdef('term_use'::regclass), '; ') || ' union all select ''TOPICS'', unnest(topics) from concern'
        ' union all select ''TARGET_GROUPS'', unnest(target_groups) from concern union all select ''TERRITORIES'', territory from concern';
end $$;

do $$
declare
    it record;
begin
    for it in
        select owner, note, unnest(string_to_array(columns, ' ')) as name from (values
            ('concern', 'personal: MEETINGS, WITH_RECORD', 'name sort_name search_text sources text support_required answer author_subject'),
            ('concern', 'not personal', 'visibility period valid_from valid_until incomplete_lists kind topics target_groups territory decision'),
            ('concern_support', 'personal: MEETINGS, WITH_RECORD', 'subject'),
            ('concern_guest', 'personal: MEETINGS, CONCERN', 'name email consent_version')) as noted (owner, note, columns)
    loop
        execute format('comment on column %I.%I is %L', it.owner, it.name, it.note);
    end loop;
end $$;

-- Whom to reach about concerns of long ago.
create function forget_concern(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language sql security definer set search_path = public, pg_temp
    begin atomic
        with forgotten as (delete from concern_guest it using concern raised where raised.id = it.concern_id and raised.network_id = of_network and raised.created_at < older_than returning 1)
        select count(*) from forgotten;
    end;
revoke execute on function forget_concern from public;

-- A network that holds the address of a guest holds something about that address, besides all that the function says already.
do $$
begin
    execute regexp_replace(pg_get_functiondef('networks_of_address(text)'::regprocedure), 'BEGIN ATOMIC\s+SELECT',
        'BEGIN ATOMIC SELECT raised.network_id FROM concern_guest guest JOIN concern raised ON raised.id = guest.concern_id WHERE lower(guest.email) = lower(address) UNION SELECT');
end $$;
