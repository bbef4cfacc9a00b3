-- What was said and settled at a meeting, in writing. One row is one version: a correction of what was approved is a row of its own that names the one before it.
-- `visibility` is who may read it now: until it is approved, never everybody. `wanted_visibility` is what it will be from then on.
create table minutes (
    like record_template including constraints,
    committee_id uuid,
    meeting_id uuid not null,
    number integer not null,
    status text not null,
    wanted_visibility text not null,
    corrects_id uuid,
    correction_reason jsonb,
    circulated_at timestamptz,
    approved_at timestamptz,
    approved_in_id uuid,
    -- `sub` of the identity provider: whoever began it, and whoever else wrote in it last. Nobody approves what they wrote alone.
    author_subject text not null,
    co_author_subject text,
    approver_subject text,
    constraint minutes_pk primary key (id),
    constraint minutes_network_exists foreign key (network_id) references network (id),
    constraint minutes_committee_exists foreign key (committee_id) references committee (id),
    constraint minutes_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint minutes_corrected_exist foreign key (corrects_id) references minutes (id),
    constraint minutes_approving_meeting_exists foreign key (approved_in_id) references meeting (id),
    constraint minutes_number_unique unique (meeting_id, number),
    constraint minutes_status_known check (status in ('DRAFT', 'CIRCULATED', 'APPROVED')),
    constraint minutes_internal_until_approved check (status = 'APPROVED' and visibility = wanted_visibility or status = 'CIRCULATED' and visibility <> 'PUBLIC' or status = 'DRAFT' and visibility = 'PRIVATE'),
    constraint minutes_approved_at_a_meeting check ((status = 'APPROVED') = (approved_in_id is not null) and (status = 'APPROVED') = (approved_at is not null)),
    constraint minutes_not_approved_by_themselves check (approved_in_id <> meeting_id)
);
-- Of a meeting one version is being written at a time.
create unique index minutes_are_being_written on minutes (meeting_id) where status <> 'APPROVED' and deleted_at is null;
create index minutes_by_network on minutes (network_id, created_at desc, id);
create index minutes_by_committee on minutes (committee_id);
create index minutes_by_approving_meeting on minutes (approved_in_id);
create index minutes_by_corrected on minutes (corrects_id);
create index minutes_by_author on minutes (author_subject);
create index minutes_by_change on minutes (updated_at, id);
create index minutes_by_words on minutes using gin (to_tsvector('german', search_text));
create index minutes_by_letters on minutes using gin (search_text gin_trgm_ops);

create table minutes_section (
    id uuid not null,
    minutes_id uuid not null,
    position integer not null,
    kind text not null,
    title jsonb not null,
    text jsonb,
    reached text,
    visibility text not null,
    constraint minutes_section_pk primary key (id),
    constraint minutes_section_minutes_exist foreign key (minutes_id) references minutes (id),
    constraint minutes_section_kind_known check (kind in ('GENERAL', 'ATTENDANCE', 'AGENDA_ITEM', 'OUTCOME', 'NEXT_STEP')),
    constraint minutes_section_reached_known check (reached in ('AGREED', 'NOT_REACHED', 'UNKNOWN'))
);
create index minutes_section_by_minutes on minutes_section (minutes_id, position);

-- What somebody would have otherwise in what was sent round. section_id is no foreign key: what was said of a section stays when the section goes.
create table minutes_comment (
    id uuid not null,
    minutes_id uuid not null,
    section_id uuid,
    text text not null,
    created_at timestamptz not null,
    author_subject text not null,
    accepted boolean,
    reason text,
    answered_at timestamptz,
    answered_by_subject text,
    constraint minutes_comment_pk primary key (id),
    constraint minutes_comment_minutes_exist foreign key (minutes_id) references minutes (id),
    constraint minutes_comment_answered_with_reason check ((accepted is null) = (answered_at is null) and (accepted is distinct from false or reason is not null))
);
create index minutes_comment_by_minutes on minutes_comment (minutes_id, created_at, id);
create index minutes_comment_by_author on minutes_comment (author_subject);

-- Minutes go with their meeting when that is deleted for good.
comment on constraint minutes_meeting_exists on minutes is 'part';
comment on constraint minutes_section_minutes_exist on minutes_section is 'part';
comment on constraint minutes_comment_minutes_exist on minutes_comment is 'part';

-- What was approved stays as it was, but for a person in it who is erased, and until its time is over: both are done by functions of the owner alone.
create function approved_minutes_stay() returns trigger language plpgsql as $$
declare
    approved boolean;
begin
    if current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then return coalesce(new, old); end if;
    if tg_table_name = 'minutes' then approved := old.status = 'APPROVED';
    else approved := exists (select from minutes whole where whole.id = coalesce(new.minutes_id, old.minutes_id) and whole.status = 'APPROVED');
    end if;
    if approved then raise exception 'a change of approved minutes violates check constraint "approved_minutes_stay"' using errcode = 'check_violation', constraint = 'approved_minutes_stay'; end if;
    return coalesce(new, old);
end
$$;
create trigger approved_minutes_stay before update or delete on minutes for each row execute function approved_minutes_stay();
create trigger approved_minutes_stay before insert or update or delete on minutes_section for each row execute function approved_minutes_stay();
create trigger approved_minutes_stay before insert or update or delete on minutes_comment for each row execute function approved_minutes_stay();

-- The second net, as for meetings. Whoever is not given a meeting is not given its minutes either.
alter table minutes enable row level security;
create policy minutes_by_visibility on minutes
    using (exists (select from meeting where meeting.id = meeting_id) and (visibility = 'PUBLIC' or network_id = any ((select coordinated_networks())::uuid[])
        or visibility = 'NETWORK' and ((select administers_platform()) or network_id = any ((select joined_networks())::uuid[]))
        or visibility <> 'PRIVATE' and committee_id = any ((select sat_committees())::uuid[]) or committee_id = any ((select led_committees())::uuid[])))
    with check (true);

alter table minutes_section enable row level security;
create policy minutes_section_by_visibility on minutes_section
    using (exists (select from minutes whole where whole.id = minutes_id and (minutes_section.visibility = 'PUBLIC' or whole.network_id = any ((select coordinated_networks())::uuid[])
        or minutes_section.visibility = 'NETWORK' and ((select administers_platform()) or whole.network_id = any ((select joined_networks())::uuid[]))
        or minutes_section.visibility <> 'PRIVATE' and whole.committee_id = any ((select sat_committees())::uuid[]) or whole.committee_id = any ((select led_committees())::uuid[]))))
    with check (true);

-- Comments are for those to whom minutes are sent round, whatever everybody may read later.
alter table minutes_comment enable row level security;
create policy minutes_comment_within on minutes_comment
    using (exists (select from minutes whole where whole.id = minutes_id and ((select administers_platform()) or whole.network_id = any ((select joined_networks())::uuid[])
        or whole.committee_id = any ((select sat_committees())::uuid[]))))
    with check (true);

create policy audit_content_of_minutes on audit_content as restrictive
    using (exists (select from audit_record it where it.id = record_id and (it.kind is null or it.kind not in ('MINUTES', 'MINUTES_COMMENT') or it.network_id = any ((select coordinated_networks())::uuid[])
        or (select administers_platform()) or it.about && (select led_committees())::uuid[])))
    with check (true);

comment on column minutes.visibility is 'not personal';
comment on column minutes.name is 'not personal';
comment on column minutes.sort_name is 'not personal';
comment on column minutes.search_text is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes.period is 'not personal';
comment on column minutes.valid_from is 'not personal';
comment on column minutes.valid_until is 'not personal';
comment on column minutes.sources is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes.incomplete_lists is 'not personal';
comment on column minutes.status is 'not personal';
comment on column minutes.wanted_visibility is 'not personal';
comment on column minutes.correction_reason is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes.author_subject is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes.co_author_subject is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes.approver_subject is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes_section.kind is 'not personal';
comment on column minutes_section.title is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes_section.text is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes_section.reached is 'not personal';
comment on column minutes_section.visibility is 'not personal';
comment on column minutes_comment.text is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes_comment.author_subject is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes_comment.reason is 'personal: MEETINGS, WITH_RECORD';
comment on column minutes_comment.answered_by_subject is 'personal: MEETINGS, WITH_RECORD';
