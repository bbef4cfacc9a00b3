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

-- Which editions of the shipped terms were loaded.
create table vocabulary_edition (
    fingerprint text not null,
    loaded_at timestamptz not null,
    constraint vocabulary_edition_pk primary key (fingerprint)
);

-- Which terms the records use. Replaced when there are records.
create view term_use as select vocabulary, code from term where false;
