-- Which of several dates suits those who meet. A poll stands beside its meeting: the meeting knows nothing of it, and gets its date by the same operation as ever when one is chosen.
create table date_poll (
    id uuid not null,
    meeting_id uuid not null,
    time_zone text not null,
    answer_by date not null,
    created_at timestamptz not null,
    -- `sub` of the identity provider, as that of a notice.
    author_subject text not null,
    closed_at timestamptz,
    chosen_id uuid,
    constraint date_poll_pk primary key (id),
    constraint date_poll_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint date_poll_chooses_when_it_is_closed check (chosen_id is null or closed_at is not null)
);
-- Of a meeting one poll is open at a time.
create unique index date_poll_open_already on date_poll (meeting_id) where closed_at is null;
create index date_poll_by_meeting on date_poll (meeting_id, created_at desc, id desc);
create index date_poll_by_chosen on date_poll (chosen_id);
create index date_poll_by_author on date_poll (author_subject);

create table date_poll_date (
    id uuid not null,
    poll_id uuid not null,
    start_at timestamptz not null,
    end_at timestamptz not null,
    constraint date_poll_date_pk primary key (id),
    constraint date_poll_date_poll_exists foreign key (poll_id) references date_poll (id),
    constraint date_poll_date_ends_after_it_begins check (end_at > start_at),
    constraint date_poll_date_twice unique (poll_id, start_at, end_at)
);
alter table date_poll add constraint date_poll_chosen_exists foreign key (chosen_id) references date_poll_date (id) on delete set null;

-- What somebody says to one date. Rows of their own, so that 40 people who answer at once all count. meeting_id says under whose rule they stand.
create table date_poll_answer (
    id uuid not null,
    meeting_id uuid not null,
    poll_id uuid not null,
    date_id uuid not null,
    subject text not null,
    answer text not null,
    answered_at timestamptz not null,
    constraint date_poll_answer_pk primary key (id),
    constraint date_poll_answer_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint date_poll_answer_poll_exists foreign key (poll_id) references date_poll (id),
    constraint date_poll_answer_date_exists foreign key (date_id) references date_poll_date (id) on delete cascade,
    constraint date_poll_answer_known check (answer in ('YES', 'IF_NEED_BE', 'NO')),
    constraint date_poll_answered_already unique (date_id, subject)
);
create index date_poll_answer_by_meeting on date_poll_answer (meeting_id);
create index date_poll_answer_by_poll on date_poll_answer (poll_id, answered_at, id);
create index date_poll_answer_by_subject on date_poll_answer (subject);

comment on column date_poll.time_zone is 'not personal';
comment on column date_poll.answer_by is 'not personal';
comment on column date_poll.author_subject is 'personal: MEETINGS, WITH_RECORD';
comment on column date_poll_answer.subject is 'personal: MEETINGS, WITH_RECORD';
comment on column date_poll_answer.answer is 'personal: MEETINGS, WITH_RECORD';

-- They go with what they are part of: see delete_parts.
comment on constraint date_poll_meeting_exists on date_poll is 'part';
comment on constraint date_poll_date_poll_exists on date_poll_date is 'part';
comment on constraint date_poll_answer_meeting_exists on date_poll_answer is 'part';
comment on constraint date_poll_answer_poll_exists on date_poll_answer is 'part';

-- How many a date suits is for everybody who sees the poll, who said so is not: it is counted with the owner's rights, and the answers themselves are given to whoever made them and to
-- those who write the meeting.
create view date_poll_count as
    select proposed.id as date_id, proposed.poll_id,
        (select count(*)::int from date_poll_answer it where it.date_id = proposed.id and it.answer = 'YES') as yes,
        (select count(*)::int from date_poll_answer it where it.date_id = proposed.id and it.answer = 'IF_NEED_BE') as if_need_be,
        (select count(*)::int from date_poll_answer it where it.date_id = proposed.id and it.answer = 'NO') as no,
        (select count(distinct it.subject)::int from date_poll_answer it where it.poll_id = proposed.poll_id) as answered
    from date_poll_date proposed;

-- A poll is for whoever is given the meeting and is of its network or of the committee that meets, however public the meeting is.
alter table date_poll enable row level security;
create policy date_poll_internal on date_poll
    using (exists (select from meeting whole where whole.id = meeting_id and (whole.network_id = any ((select joined_networks())::uuid[]) or whole.committee_id = any ((select sat_committees())::uuid[])
        or (select administers_platform()))))
    with check (true);

alter table date_poll_date enable row level security;
create policy date_poll_date_of_its_poll on date_poll_date using (exists (select from date_poll whole where whole.id = poll_id)) with check (true);

alter table date_poll_answer enable row level security;
create policy date_poll_answer_of_oneself_or_for_writers on date_poll_answer
    using (subject = current_setting('treffpunkt.subject', true)
        or exists (select from meeting whole where whole.id = meeting_id and (whole.network_id = any ((select coordinated_networks())::uuid[]) or whole.committee_id = any ((select led_committees())::uuid[]))))
    with check (true);

create policy audit_content_of_date_polls on audit_content as restrictive
    using (exists (select from audit_record it where it.id = record_id and (it.kind is null or it.kind not in ('DATE_POLL', 'DATE_POLL_ANSWER') or it.network_id = any ((select coordinated_networks())::uuid[])
        or it.about && (select led_committees())::uuid[])))
    with check (true);
