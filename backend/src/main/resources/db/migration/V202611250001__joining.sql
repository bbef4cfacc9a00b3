-- The sides a network is made of, and how one joins it.
alter table network
    add column constituencies jsonb not null default '[]',
    add column admission jsonb not null default '{"openForApplications": false}';
alter table network
    alter column constituencies drop default,
    alter column admission drop default;

-- Why a membership ended.
alter table membership add column end_reason text;

-- Who speaks for a member in its network.
create table representative (
    id uuid not null,
    membership_id uuid not null,
    position integer not null,
    role text not null,
    person_id uuid,
    name text,
    contact_points jsonb not null,
    basis jsonb,
    period jsonb not null,
    valid_from date,
    valid_until date,
    constraint representative_pk primary key (id),
    constraint representative_membership_exists foreign key (membership_id) references membership (id),
    constraint representative_person_exists foreign key (person_id) references person (id),
    constraint representative_role_known check (role in ('REPRESENTATIVE', 'DEPUTY')),
    constraint representative_is_somebody check (num_nonnulls(person_id, name) = 1),
    constraint representative_has_a_basis check (person_id is not null or basis is not null),
    constraint representative_period_ordered check (valid_until >= valid_from),
    -- At the end of the transaction: one is ended and the next one begins in one request.
    constraint representative_at_a_time exclude using gist (membership_id with =, daterange(valid_from, valid_until, '[]') with &&)
        where (role = 'REPRESENTATIVE') deferrable initially deferred
);
create index representative_by_membership on representative (membership_id, position);
create index representative_by_person on representative (person_id);
