#!/bin/sh
# Proves that a backup can be restored: backs up, restores into a fresh database openhall_drill, and compares every table.
#   PGHOST=... PGUSER=... PGDATABASE=openhall deploy/drill.sh
# Safe beside the running service: it reads one moment of the database, and drops only openhall_drill (also one left over
# from a drill that was cut short). The role in PGUSER must be allowed to create databases. Fails on any difference.
set -eu
umask 077

fail() {
    echo "drill: $1" >&2
    exit 1
}

drill=openhall_drill
tab=$(printf '\t')
here=$(cd "$(dirname "$0")" && pwd)
[ -n "${PGDATABASE:-}" ] || fail "set PGDATABASE to the database to drill"
[ "$PGDATABASE" != "$drill" ] || fail "$drill is the drill's own database, not one to back up"

# Rows of every table, and a sum over what is in them that does not depend on their order.
count_every_table="
    select format('select %L, count(*), coalesce(sum(hashtextextended(whole_row::text, 0)::numeric), 0) from %I.%I whole_row',
        n.nspname || '.' || c.relname, n.nspname, c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by n.nspname collate \"C\", c.relname collate \"C\" \\gexec"

ask() {
    psql --no-psqlrc --quiet --tuples-only --no-align --field-separator="$tab" --set ON_ERROR_STOP=1 --file=- "$@"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
export BACKUP_SCRIPT="$here/backup.sh" WORK="$work"

began=$(date +%s)
ask >"$work/service" <<SQL
begin isolation level repeatable read read only;
select pg_export_snapshot() as snapshot \gset
\setenv BACKUP_SNAPSHOT :snapshot
\! sh "\$BACKUP_SCRIPT" "\$WORK/backup" >"\$WORK/file"
$count_every_table
SQL
[ -s "$work/file" ] || fail "the backup failed"
file=$(cat "$work/file")
backed_up=$(date +%s)

dropdb --if-exists "$drill" 2>/dev/null || fail "the $drill of an earlier drill is in use and cannot be dropped"
createdb --template=template0 --encoding=UTF8 "$drill"
trap 'dropdb --if-exists "$drill" || true; rm -rf "$work"' EXIT
PGDATABASE=$drill sh "$here/restore.sh" --into-empty "$file" >/dev/null
restored=$(date +%s)
printf '%s\n' "$count_every_table" | PGDATABASE=$drill ask >"$work/restored"

# Compared as text: the sums are longer than what awk keeps of a number.
awk -F '\t' '
    function line(table, service, restored, verdict) {
        printf "%-48s %12s %12s  %s\n", table, service, restored, verdict
        verdict == "same" ? same++ : bad++
    }
    NR == FNR { rows[$1] = $2 ""; sum[$1] = $3 ""; next }
    FNR == 1 { printf "%-48s %12s %12s\n", "Table", "Service", "Restored" }
    !($1 in rows) { line($1, "-", $2, "NOT IN THE SERVICE"); next }
    {
        line($1, rows[$1], $2, rows[$1] != $2 "" ? "ROWS DIFFER" : sum[$1] != $3 "" ? "CONTENTS DIFFER" : "same")
        delete rows[$1]
    }
    END {
        for (table in rows) line(table, rows[table], "-", "NOT RESTORED")
        printf "%d tables the same, %d not\n", same, bad
        exit bad > 0 || same == 0
    }' "$work/service" "$work/restored" || fail "the restored database is not the same"
echo "Backed up in $((backed_up - began)) s, restored in $((restored - backed_up)) s, $(wc -c <"$file") bytes"
