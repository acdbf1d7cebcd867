#!/bin/sh
# Makes the role of the service beside the role that owns the database. Compose runs it once, in a fresh PostgreSQL; anywhere
# else:
#   PGUSER=postgres PGDATABASE=openhall SERVICE_USER=openhall SERVICE_PASSWORD=... deploy/service-role.sh
# What the role may do is granted by Openhall itself, after its migrations.
set -eu

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 \
    --username="${POSTGRES_USER:-${PGUSER:-postgres}}" --dbname="${POSTGRES_DB:-${PGDATABASE:-openhall}}" \
    --set service="$SERVICE_USER" --set password="$SERVICE_PASSWORD" <<'SQL'
create role :"service" login password :'password';
SQL
