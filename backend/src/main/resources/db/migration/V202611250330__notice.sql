-- What members of a network tell the others, ask them, look for and offer. valid_until is the last day on which it is of use.
create table notice (
    like record_template including constraints,
    kind text not null,
    text jsonb not null,
    organisation_id uuid,
    topics text[] not null,
    pinned boolean not null,
    replies_closed boolean not null,
    -- `sub` of the identity provider. What they are called stands in subject_name alone, so that it can be changed and forgotten.
    author_subject text not null,
    constraint notice_pk primary key (id),
    constraint notice_network_exists foreign key (network_id) references network (id),
    constraint notice_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint notice_kind_known check (kind in ('ANNOUNCEMENT', 'QUESTION', 'LOOKING_FOR', 'OFFERING')),
    constraint notice_is_public_or_for_the_network check (visibility in ('PUBLIC', 'NETWORK'))
);
create index notice_by_network on notice (network_id, created_at desc, id);
create index notice_by_time on notice (created_at desc, id);
create index notice_by_organisation on notice (organisation_id);
create index notice_by_author on notice (author_subject);
create index notice_by_topic on notice using gin (topics);
create index notice_by_change on notice (updated_at, id);
create index notice_by_words on notice using gin (to_tsvector('german', search_text));
create index notice_by_letters on notice using gin (search_text gin_trgm_ops);

-- What somebody says to a notice. It comes and goes without a new version of the notice.
create table notice_reply (
    id uuid not null,
    notice_id uuid not null,
    text text not null,
    created_at timestamptz not null,
    author_subject text not null,
    constraint notice_reply_pk primary key (id),
    constraint notice_reply_notice_exists foreign key (notice_id) references notice (id)
);
create index notice_reply_by_notice on notice_reply (notice_id, created_at, id);
create index notice_reply_by_author on notice_reply (author_subject);

-- A topic of a notice is in use, besides all that the view says already.
do $$
begin
    execute 'create or replace view term_use as ' || rtrim(pg_get_viewdef('term_use'::regclass), '; ') || ' union all select ''TOPICS'', unnest(topics) from notice';
end $$;

comment on column notice.visibility is 'not personal';
comment on column notice.name is 'personal: MEMBERSHIP, WITH_RECORD';
comment on column notice.sort_name is 'personal: MEMBERSHIP, WITH_RECORD';
comment on column notice.search_text is 'personal: MEMBERSHIP, WITH_RECORD';
comment on column notice.period is 'not personal';
comment on column notice.valid_from is 'not personal';
comment on column notice.valid_until is 'not personal';
comment on column notice.sources is 'personal: MEMBERSHIP, WITH_RECORD';
comment on column notice.incomplete_lists is 'not personal';
comment on column notice.kind is 'not personal';
comment on column notice.text is 'personal: MEMBERSHIP, WITH_RECORD';
comment on column notice.topics is 'not personal';
comment on column notice.author_subject is 'personal: MEMBERSHIP, WITH_RECORD';
comment on column notice_reply.text is 'personal: MEMBERSHIP, WITH_RECORD';
comment on column notice_reply.author_subject is 'personal: MEMBERSHIP, WITH_RECORD';
