-- The tables of these are made later; where they are not there, nothing is forgotten of them.

-- Consents that were withdrawn. The last word about a way that somebody is still reached by stays: without it, it would be shown again.
create function forget_consent(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    more bigint;
    forgotten bigint;
begin
    if to_regclass('public.consent') is null then return 0; end if;
    delete from consent it where it.network_id = of_network and coalesce(it.withdrawn_at, it.recorded_at) < older_than
        and (exists (select from consent later where later.id > it.id and later.person_id is not distinct from it.person_id and later.partner_contact_id is not distinct from it.partner_contact_id
                and later.point_kind = it.point_kind and later.point = it.point and later.purpose = it.purpose)
            or not exists (select from person holder cross join jsonb_array_elements(holder.contact_points) held
                    where holder.id = it.person_id and held ->> 'kind' = it.point_kind and held ->> 'normalised' = it.point)
                and not exists (select from partner_contact holder cross join jsonb_array_elements(holder.contact_points) held
                    where holder.id = it.partner_contact_id and held ->> 'kind' = it.point_kind and held ->> 'normalised' = it.point));
    get diagnostics forgotten = row_count;
    delete from consent_link it using consent_request asked where asked.id = it.request_id and asked.network_id = of_network and asked.expires_at < older_than
        and not exists (select from consent answer where answer.request_id = asked.id);
    delete from consent_request asked where asked.network_id = of_network and asked.expires_at < older_than and not exists (select from consent answer where answer.request_id = asked.id);
    get diagnostics more = row_count;
    return forgotten + more;
end $$;

-- Requests that were answered.
create function forget_request(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    more bigint;
    forgotten bigint;
begin
    if to_regclass('public.data_request') is null then return 0; end if;
    delete from data_request where network_id is not distinct from of_network and decided_at < older_than;
    get diagnostics forgotten = row_count;
    -- Links belong to no network.
    delete from data_link where of_network is null and expires_at < older_than;
    get diagnostics more = row_count;
    return forgotten + more;
end $$;

revoke execute on function forget_consent(uuid, timestamptz, timestamptz), forget_request(uuid, timestamptz, timestamptz) from public;
