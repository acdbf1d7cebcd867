#!/bin/sh
# Writes a backup of one database and its checksum into a folder, keeps the newest ones, and prints the new file's name.
#   PGHOST=... PGUSER=... PGDATABASE=openhall deploy/backup.sh FOLDER
# BACKUP_KEEP: how many to keep, 14 unless told. BACKUP_SNAPSHOT: an exported snapshot to read from (the drill uses it).
set -eu
umask 077

fail() {
    echo "backup: $1" >&2
    exit 1
}

[ $# -eq 1 ] || fail "say which folder: backup.sh FOLDER"
[ -n "${PGDATABASE:-}" ] || fail "set PGDATABASE to the database to back up"
folder=$1
keep=${BACKUP_KEEP:-14}
case $keep in
    '' | 0* | *[!0-9]*) fail "BACKUP_KEEP must be a whole number from 1, not \"$keep\"" ;;
esac

mkdir -p "$folder"
name=$PGDATABASE-$(date -u +%Y%m%dT%H%M%SZ).dump
file=$folder/$name
partial=$folder/.$name.partial
[ ! -e "$file" ] || fail "$file is there already"
trap 'rm -f "$partial"' EXIT
trap 'exit 1' HUP INT TERM

# Under another name until it is whole: what has the name of a backup is one.
pg_dump --format=custom --file="$partial" ${BACKUP_SNAPSHOT:+--snapshot="$BACKUP_SNAPSHOT"}
pg_restore --list "$partial" >/dev/null
sum=$(sha256sum <"$partial")
printf '%s  %s\n' "${sum%% *}" "$name" >"$file.sha256"
mv "$partial" "$file"

# The names sort by time, oldest first.
set -- "$folder/$PGDATABASE"-????????T??????Z.dump
while [ $# -gt "$keep" ]; do
    rm -f "$1" "$1.sha256"
    shift
done
echo "$file"
