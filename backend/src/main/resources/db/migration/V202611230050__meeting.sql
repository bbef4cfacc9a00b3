-- Meetings held again and again for the same purpose.
create table meeting_series (
    like record_template including constraints,
    committee_id uuid,
    host_network_id uuid,
    kind text not null,
    purposes jsonb not null,
    description jsonb,
    focus_topics text[] not null,
    levels text[] not null,
    audiences text[] not null,
    audience_levels jsonb not null,
    registration_scope text,
    place_site_id uuid,
    place jsonb,
    target_per_year integer,
    goals jsonb not null,
    presenters jsonb not null,
    invitees jsonb not null,
    constraint meeting_series_pk primary key (id),
    constraint meeting_series_network_exists foreign key (network_id) references network (id),
    constraint meeting_series_committee_exists foreign key (committee_id) references committee (id),
    constraint meeting_series_host_network_exists foreign key (host_network_id) references network (id),
    constraint meeting_series_site_exists foreign key (place_site_id) references site (id),
    constraint meeting_series_target_positive check (target_per_year > 0)
);
create index meeting_series_by_network on meeting_series (network_id, sort_name, id);
create index meeting_series_by_name on meeting_series (sort_name, id);
create index meeting_series_by_committee on meeting_series (committee_id);
create index meeting_series_by_host_network on meeting_series (host_network_id);
create index meeting_series_by_site on meeting_series (place_site_id);
create index meeting_series_by_change on meeting_series (updated_at, id);
create index meeting_series_by_words on meeting_series using gin (to_tsvector('german', search_text));
create index meeting_series_by_letters on meeting_series using gin (search_text gin_trgm_ops);

-- People meeting once. valid_from is the first day it can have been, last_day the last; sort_start orders also what has no time or no known day.
create table meeting (
    like record_template including constraints,
    committee_id uuid,
    host_network_id uuid,
    kind text not null,
    purposes jsonb not null,
    description jsonb,
    focus_topics text[] not null,
    levels text[] not null,
    audiences text[] not null,
    audience_levels jsonb not null,
    registration_scope text,
    place_site_id uuid,
    place jsonb,
    status text not null,
    series_id uuid,
    ordinal integer,
    start_at timestamptz,
    end_at timestamptz,
    time_zone text,
    last_day date,
    sort_start timestamptz not null,
    host_id uuid,
    objectives jsonb not null,
    theme jsonb,
    format jsonb,
    capacity integer,
    turnout_note jsonb,
    headcount jsonb,
    stated_counts jsonb not null,
    attended_categories jsonb not null,
    conclusion jsonb,
    acknowledgement jsonb,
    reports jsonb not null,
    constraint meeting_pk primary key (id),
    constraint meeting_network_exists foreign key (network_id) references network (id),
    constraint meeting_committee_exists foreign key (committee_id) references committee (id),
    constraint meeting_host_network_exists foreign key (host_network_id) references network (id),
    constraint meeting_site_exists foreign key (place_site_id) references site (id),
    constraint meeting_series_exists foreign key (series_id) references meeting_series (id),
    constraint meeting_host_exists foreign key (host_id) references organisation (id),
    constraint start_needs_time_zone check (start_at is null or time_zone is not null),
    constraint end_needs_start check (end_at is null or start_at is not null),
    constraint meeting_ends_before_it_begins check (end_at > start_at),
    constraint meeting_ordinal_positive check (ordinal > 0),
    constraint meeting_capacity_not_negative check (capacity >= 0)
);
create index meeting_by_network on meeting (network_id, sort_start desc, id);
create index meeting_by_start on meeting (sort_start desc, id);
create index meeting_by_series on meeting (series_id, valid_from);
create index meeting_by_committee on meeting (committee_id, valid_from);
create index meeting_by_host on meeting (host_id);
create index meeting_by_host_network on meeting (host_network_id);
create index meeting_by_site on meeting (place_site_id);
create index meeting_by_topic on meeting using gin (focus_topics);
create index meeting_by_change on meeting (updated_at, id);
create index meeting_by_words on meeting using gin (to_tsvector('german', search_text));
create index meeting_by_letters on meeting using gin (search_text gin_trgm_ops);

create table agenda_item (
    id uuid not null,
    meeting_id uuid not null,
    position integer not null,
    title jsonb not null,
    kind text not null,
    committee_id uuid,
    presenter_id uuid,
    minutes integer,
    text jsonb,
    visibility text not null,
    constraint agenda_item_pk primary key (id),
    constraint agenda_item_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint agenda_item_committee_exists foreign key (committee_id) references committee (id),
    constraint agenda_item_presenter_exists foreign key (presenter_id) references organisation (id)
);
create index agenda_item_by_meeting on agenda_item (meeting_id, position);
create index agenda_item_by_committee on agenda_item (committee_id);
create index agenda_item_by_presenter on agenda_item (presenter_id);

create table participation (
    id uuid not null,
    meeting_id uuid not null,
    position integer not null,
    person_id uuid,
    organisation_id uuid,
    on_behalf_of_id uuid,
    category text,
    role text not null,
    status text not null,
    contribution jsonb,
    visibility text not null,
    constraint participation_pk primary key (id),
    constraint participation_of_somebody check (num_nonnulls(person_id, organisation_id, on_behalf_of_id, category) > 0),
    constraint participation_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint participation_person_exists foreign key (person_id) references person (id),
    constraint participation_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint participation_on_behalf_of_exists foreign key (on_behalf_of_id) references network (id)
);
create index participation_by_meeting on participation (meeting_id, position);
create index participation_by_person on participation (person_id);
create index participation_by_organisation on participation (organisation_id);
create index participation_by_network on participation (on_behalf_of_id);

create table outcome (
    id uuid not null,
    meeting_id uuid not null,
    position integer not null,
    kind text not null,
    text jsonb not null,
    reached text,
    responsible_id uuid,
    visibility text not null,
    constraint outcome_pk primary key (id),
    constraint outcome_meeting_exists foreign key (meeting_id) references meeting (id),
    constraint outcome_responsible_exists foreign key (responsible_id) references organisation (id)
);
create index outcome_by_meeting on outcome (meeting_id, position);
create index outcome_by_responsible on outcome (responsible_id);
