#!/bin/sh
# Run once by the PostgreSQL container on an empty volume: the roles and databases of Treffpunkt and Keycloak. No role of the
# application is a superuser, so the extensions are made here. treffpunkt owns the schema and migrates it; treffpunkt_app serves.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
  -v treffpunkt_password="$TREFFPUNKT_DATABASE_PASSWORD" -v treffpunkt_app_password="$TREFFPUNKT_APP_DATABASE_PASSWORD" \
  -v keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role treffpunkt login password :'treffpunkt_password';
create role treffpunkt_app login password :'treffpunkt_app_password';
create database treffpunkt owner treffpunkt;
create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
\connect treffpunkt
create extension pg_trgm;
create extension unaccent;
create extension btree_gist;
create extension btree_gin;
SQL
