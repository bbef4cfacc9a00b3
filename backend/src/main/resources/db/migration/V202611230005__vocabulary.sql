create table term (
    id uuid not null,
    version bigint not null,
    updated_at timestamptz not null,
    vocabulary text not null,
    code text not null,
    name jsonb not null,
    search_text text not null,
    broader text,
    members text[] not null,
    uris text[] not null,
    kind text,
    icon text,
    point jsonb,
    position integer not null,
    constraint term_pk primary key (id),
    constraint term_code_taken unique (vocabulary, code),
    constraint term_broader_exists foreign key (vocabulary, broader) references term (vocabulary, code) deferrable initially deferred,
    constraint term_not_its_own_broader check (broader <> code)
);
create index term_by_broader on term (vocabulary, broader);
