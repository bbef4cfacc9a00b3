#!/bin/sh
# Run once by the PostgreSQL container on an empty volume: the roles and databases of Treffpunkt and Keycloak. The application's
# role is no superuser, so the extensions are made here.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
  -v treffpunkt_password="$TREFFPUNKT_DATABASE_PASSWORD" -v keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role treffpunkt login password :'treffpunkt_password';
create database treffpunkt owner treffpunkt;
create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
\connect treffpunkt
create extension pg_trgm;
create extension unaccent;
create extension btree_gist;
create extension btree_gin;
SQL
