-- The role that serves is not the one that owns the schema: what is not granted to it here, or is taken from it below, it cannot do.
do $$
begin
    if '${application_role}' = current_user then
        raise exception 'Treffpunkt must not serve with the role "${application_role}", which owns the schema. Make a second role and set QUARKUS_DATASOURCE_USERNAME to it, QUARKUS_FLYWAY_USERNAME to the owner (docs/operations.md, "Two roles").';
    end if;
    if to_regrole('"${application_role}"') is null then
        raise exception 'PostgreSQL has no role "${application_role}" for Treffpunkt to serve with. A superuser makes it: create role "${application_role}" login password ''...'' (docs/operations.md, "Two roles").';
    end if;
end $$;

grant usage on schema public to "${application_role}";
grant select, insert, update, delete on all tables in schema public to "${application_role}";
grant usage on all sequences in schema public to "${application_role}";
revoke all on flyway_schema_history from "${application_role}";

-- The same for what later migrations make.
alter default privileges in schema public grant select, insert, update, delete on tables to "${application_role}";
alter default privileges in schema public grant usage on sequences to "${application_role}";
