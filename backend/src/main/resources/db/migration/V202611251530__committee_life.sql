-- When a committee that is there for a time plans to be done, since when it is what it is, and what it was before.
alter table committee
    add planned_end jsonb,
    add lifecycle_since jsonb,
    add earlier_stages jsonb not null default '[]',
    add constraint committee_planned_end_is_of_temporary check (planned_end is null or permanence is not distinct from 'TEMPORARY');
comment on column committee.planned_end is 'not personal';
comment on column committee.lifecycle_since is 'not personal';
comment on column committee.earlier_stages is 'not personal';

-- Whose seats follow one another: those of one place. That their terms do not overlap is no constraint: of a handover one often knows the year alone, and then both held for a part of it.
-- A substitute stands in for whoever holds the place; the person is that of the seat, so that what is known of a person is found where it always is.
alter table seat
    add place text,
    add substitute boolean not null default false,
    add constraint seat_substitute_names_place check (not substitute or place is not null),
    add constraint seat_substitute_has_no_vote check (not (substitute and voting));
comment on column seat.place is 'personal: MEETINGS, WITH_RECORD';

-- What a committee is charged with is written in versions as its rules of procedure are.
alter table agreement
    drop constraint agreement_kind_known,
    add constraint agreement_kind_known check (kind in ('DECLARATION', 'RULES_OF_PROCEDURE', 'MANDATE', 'MUNICIPAL', 'BILATERAL', 'OTHER'));

create index seat_by_network on seat (network_id) where network_id is not null;
