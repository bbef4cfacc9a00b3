-- A right may also be in a committee: its chair and its secretary write it, its members read what is for it.
alter table "grant"
    add committee_id uuid,
    add constraint grant_committee_exists foreign key (committee_id) references committee (id),
    drop constraint grant_role_known,
    add constraint grant_role_known check (role in ('MEMBER', 'COORDINATOR', 'ORGANISATION_EDITOR', 'COMMITTEE_CHAIR', 'COMMITTEE_SECRETARY', 'COMMITTEE_MEMBER')),
    drop constraint grant_has_its_scope,
    add constraint grant_has_its_scope check (
        num_nonnulls(network_id, organisation_id, committee_id) = 1
        and (role in ('MEMBER', 'COORDINATOR')) = (network_id is not null)
        and (role = 'ORGANISATION_EDITOR') = (organisation_id is not null)),
    drop constraint grant_given_already,
    add constraint grant_given_already unique nulls not distinct (subject, role, network_id, organisation_id, committee_id);
create index grant_by_network on "grant" (network_id, role);
create index grant_by_organisation on "grant" (organisation_id);
create index grant_by_committee on "grant" (committee_id);

-- A network that is run here keeps somebody who coordinates it. Of two who leave at once, the second waits on the network's row for the first, and then sees that it is the last.
create function keep_a_coordinator() returns trigger language plpgsql as $$
begin
    perform 1 from network where id = old.network_id and operated_here and deleted_at is null for no key update;
    if found and not exists (select 1 from "grant" where network_id = old.network_id and role = 'COORDINATOR') then
        raise exception 'removal of the right % violates check constraint "last_coordinator"', old.id using errcode = 'check_violation', constraint = 'last_coordinator';
    end if;
    return null;
end $$;
create trigger last_coordinator after delete on "grant" for each row when (old.role = 'COORDINATOR') execute function keep_a_coordinator();

-- The same rights may be promised by an invitation.
alter table invitation
    add committee_id uuid,
    add constraint invitation_committee_exists foreign key (committee_id) references committee (id),
    drop constraint invitation_has_its_scope,
    add constraint invitation_has_its_scope check (
        num_nonnulls(network_id, organisation_id, committee_id) = 1
        and (role in ('MEMBER', 'COORDINATOR')) = (network_id is not null)
        and (role = 'ORGANISATION_EDITOR') = (organisation_id is not null));
drop index invitation_pending_already;
create unique index invitation_pending_already on invitation (lower(email), role, network_id, organisation_id, committee_id) nulls not distinct
    where accepted_at is null and withdrawn_at is null;
create index invitation_by_committee on invitation (committee_id, id);
