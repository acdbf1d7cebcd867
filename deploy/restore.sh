#!/bin/sh
# Restores a backup into an empty database: all of it, or nothing.
#   PGHOST=... PGUSER=... PGDATABASE=openhall deploy/restore.sh --into-empty FILE
# The checksum beside the file (FILE.sha256) must fit, and the database must hold nothing yet: this script deletes nothing.
set -eu

fail() {
    echo "restore: $1" >&2
    exit 1
}

[ $# -eq 2 ] && [ "$1" = --into-empty ] || fail "say that the database is meant to be empty: restore.sh --into-empty FILE"
[ -n "${PGDATABASE:-}" ] || fail "set PGDATABASE to the empty database to restore into"
file=$2
[ -f "$file" ] || fail "there is no file $file"
[ -f "$file.sha256" ] || fail "there is no checksum $file.sha256, so nobody can tell whether $file is whole"

wanted=$(cut -d ' ' -f 1 <"$file.sha256")
found=$(sha256sum <"$file")
[ "${found%% *}" = "$wanted" ] || fail "$file is not what was backed up: its checksum does not fit. Take another backup"

things=$(psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --command "
    select count(*) from (
        select relnamespace as namespace, oid, tableoid from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
        union all select pronamespace, oid, tableoid from pg_proc
        union all select typnamespace, oid, tableoid from pg_type where typtype in ('d', 'e', 'r')
    ) thing
    where namespace not in (select oid from pg_namespace where nspname ~ '^pg_' or nspname = 'information_schema')
    and (oid, tableoid) not in (select objid, classid from pg_depend where deptype = 'e')")
[ "$things" = 0 ] || fail "the database $PGDATABASE is not empty. Make a new one with createdb and restore into that"

pg_restore --dbname="$PGDATABASE" --single-transaction --exit-on-error --no-owner --no-privileges "$file"
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --command 'set client_min_messages = error' --command analyze
echo "Restored $file into $PGDATABASE"
