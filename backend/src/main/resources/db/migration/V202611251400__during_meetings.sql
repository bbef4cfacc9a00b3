-- What a meeting decides says under which item, with how many votes, and what it takes the place of; a task says whose it is, by when, and since when it is done.
alter table outcome
    add version bigint not null default 0,
    add agenda_item_id uuid,
    add votes jsonb,
    add person_id uuid,
    add due_on date,
    add done_on date,
    add supersedes_id uuid,
    add search_text text not null default '',
    add constraint outcome_agenda_item_exists foreign key (agenda_item_id) references agenda_item (id) on delete set null,
    add constraint outcome_person_exists foreign key (person_id) references person (id),
    add constraint outcome_supersedes_exists foreign key (supersedes_id) references outcome (id) on delete set null,
    add constraint only_tasks_are_done check (kind in ('TASK', 'NEXT_STEP') or num_nonnulls(person_id, due_on, done_on) = 0);
create index outcome_by_agenda_item on outcome (agenda_item_id);
create index outcome_by_person on outcome (person_id);
create index outcome_by_superseded on outcome (supersedes_id);
create index outcome_by_due_day on outcome (due_on) where kind in ('TASK', 'NEXT_STEP') and done_on is null;
update outcome set search_text = folded((select string_agg(value, ' ') from jsonb_each_text(text) where key <> 'original'));
comment on column outcome.votes is 'not personal';
comment on column outcome.due_on is 'not personal';
comment on column outcome.done_on is 'not personal';
comment on column outcome.search_text is 'not personal';

-- Nothing takes its own place, however long the way: whoever writes may not be allowed to read all of it.
create function outcome_supersedes_no_circle() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (
        with recursive earlier as (
            select new.supersedes_id as id
            union
            select outcome.supersedes_id from earlier join outcome on outcome.id = earlier.id where outcome.supersedes_id is not null)
        select from earlier where id = new.id)
    then
        raise exception 'what takes the place of an outcome violates check constraint "decision_supersedes_itself"' using errcode = 'check_violation', constraint = 'decision_supersedes_itself';
    end if;
    return new;
end $$;
create trigger outcome_supersedes_no_circle before insert or update of supersedes_id on outcome for each row when (new.supersedes_id is not null) execute function outcome_supersedes_no_circle();

-- Who is there. Beside the participation, since it is tapped while others write the meeting; person_id is whoever came instead.
create table attendance (
    participation_id uuid not null,
    meeting_id uuid not null,
    status text not null,
    person_id uuid,
    noted_at timestamptz not null,
    constraint attendance_pk primary key (participation_id),
    constraint attendance_participation_exists foreign key (participation_id) references participation (id) on delete cascade,
    constraint attendance_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint attendance_person_exists foreign key (person_id) references person (id),
    constraint attendance_status_known check (status in ('PRESENT', 'EXCUSED', 'ABSENT', 'REPRESENTED')),
    constraint only_the_represented_are_represented check (person_id is null or status = 'REPRESENTED')
);
create index attendance_by_meeting on attendance (meeting_id);
create index attendance_by_person on attendance (person_id);
comment on column attendance.status is 'personal: MEETINGS, WITH_RECORD';

-- How far the agenda has come, the same for every phone and the projector.
create table meeting_progress (
    meeting_id uuid not null,
    agenda_item_id uuid,
    since timestamptz not null,
    constraint meeting_progress_pk primary key (meeting_id),
    constraint meeting_progress_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint meeting_progress_agenda_item_exists foreign key (agenda_item_id) references agenda_item (id) on delete set null
);
create index meeting_progress_by_agenda_item on meeting_progress (agenda_item_id);

-- What several people note under an item of the agenda. Every edit stays as it was sent; `result` is what the note said with it. One that could not be merged has neither a revision nor
-- a result, and stands beside until another edit settles it. The id is made by whoever writes, so that what is sent twice is there once.
create table note_edit (
    id uuid not null,
    meeting_id uuid not null,
    agenda_item_id uuid not null,
    revision integer,
    base_revision integer not null,
    text text not null,
    result text,
    settled_by_id uuid,
    -- `sub` of the identity provider, as that of a notice.
    author_subject text not null,
    created_at timestamptz not null,
    constraint note_edit_pk primary key (id),
    constraint note_edit_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint agenda_item_has_notes foreign key (agenda_item_id) references agenda_item (id),
    constraint note_edit_settled_by_exists foreign key (settled_by_id) references note_edit (id),
    constraint note_revision_once unique (agenda_item_id, revision),
    constraint note_revision_has_result check ((revision is null) = (result is null))
);
create index note_edit_by_meeting on note_edit (meeting_id);
create index note_edit_settled_by on note_edit (settled_by_id);
create index note_edit_by_author on note_edit (author_subject);
comment on column note_edit.text is 'personal: MEETINGS, WITH_RECORD';
comment on column note_edit.result is 'personal: MEETINGS, WITH_RECORD';
comment on column note_edit.author_subject is 'personal: MEETINGS, WITH_RECORD';

-- They go with what they are part of: see delete_parts.
comment on constraint attendance_meeting_exists on attendance is 'part';
comment on constraint meeting_progress_meeting_exists on meeting_progress is 'part';
comment on constraint note_edit_meeting_exists on note_edit is 'part';
comment on constraint agenda_item_has_notes on note_edit is 'part';
comment on constraint note_edit_settled_by_exists on note_edit is 'part';

-- Who was there is given to whoever is given the participation; how far the agenda has come, to whoever is given the meeting.
alter table attendance enable row level security;
create policy attendance_of_its_participation on attendance using (exists (select from participation whole where whole.id = participation_id)) with check (true);

alter table meeting_progress enable row level security;
create policy progress_of_its_meeting on meeting_progress using (exists (select from meeting whole where whole.id = meeting_id)) with check (true);

-- Notes are given to whoever is given the item, and is of the committee that meets, or of the network where it is no committee. They are never public.
alter table note_edit enable row level security;
create policy note_edit_internal on note_edit
    using (exists (select from agenda_item item where item.id = agenda_item_id) and exists (select from meeting whole where whole.id = meeting_id and (
        whole.network_id = any ((select coordinated_networks())::uuid[]) or whole.committee_id = any ((select sat_committees())::uuid[])
        or whole.committee_id is null and ((select administers_platform()) or whole.network_id = any ((select joined_networks())::uuid[])))))
    with check (true);

-- Who came instead of somebody is forgotten with who took part.
create or replace function meetings_to_forget_in(of_network uuid, older_than timestamptz) returns setof uuid language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select id from meeting where network_id = of_network and created_at < older_than and coalesce(last_day, valid_until, valid_from, created_at::date) < older_than::date
            and (exists (select from participation it where it.meeting_id = meeting.id and it.person_id is not null) or exists (select from attendance it where it.meeting_id = meeting.id and it.person_id is not null));
    end;

create or replace function forget_meeting(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    whole record;
    more bigint;
    forgotten bigint := 0;
begin
    for whole in
        select id from meetings_to_forget_in(of_network, older_than) as id
    loop
        update attendance set person_id = null where meeting_id = whole.id and person_id is not null;
        get diagnostics more = row_count;
        forgotten := forgotten + more;
        delete from participation where meeting_id = whole.id and person_id is not null and num_nonnulls(organisation_id, on_behalf_of_id, category) = 0;
        get diagnostics more = row_count;
        forgotten := forgotten + more;
        update participation set person_id = null where meeting_id = whole.id and person_id is not null;
        get diagnostics more = row_count;
        forgotten := forgotten + more;
        perform number_parts('participation', 'meeting_id', whole.id);
        update meeting set version = version + 1, updated_at = greatest(moment, updated_at + interval '1 microsecond') where id = whole.id;
        perform erase_audit_of(whole.id, 'MEETING', of_network, moment);
    end loop;
    return forgotten;
end $$;
