package openhall.activity.audit;

import static openhall.activity.audit.Happened.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Owner;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What whoever owns the database does to the record, and what the check says to it. All of it is done in transactions
 * that are rolled back: the chain of the tests stays as it is.
 */
@QuarkusTest
class ChainCheckTest {
    private static final String PAST_TRIGGERS = "set local session_replication_role = replica";
    private static final String INSERT = """
            insert into activity (id, at, verb, kind, ref, title, path, stamp)
            values (?, ?, ?, 'test', 'R-9', 'Forged', '/forged', ?)""";

    @Inject
    SealDesk desk;

    private Happened happened;

    private interface Tampering {
        void on(Connection owner) throws SQLException;
    }

    @BeforeEach
    void fiveEntries() {
        happened = Happened.times(5);
        while (desk.sealAll() > 0) {
            // until nothing waits
        }
    }

    @Test
    void a_chain_that_nobody_touched_is_whole() throws SQLException {
        assertThat(found(owner -> {})).isEmpty();
    }

    @Test
    void an_entry_that_was_changed_is_named_whichever_of_its_columns_it_was() throws SQLException {
        for (var change : List.of(
                "at = at + interval '1 microsecond'",
                "actor_id = null",
                "verb = 'undid'",
                "kind = 'idea'",
                "ref = 'R-9'",
                "title = 'Another thing'",
                "path = '/another'",
                "detail = null",
                "detail = ''",
                "stamp = null")) {
            assertThat(found(past("update activity set " + change + " where id = ?", happened.id(3))))
                    .as(change)
                    .matches("Entry \\d+ \\(activity " + happened.id(3) + "\\) was changed after it was sealed");
        }
    }

    @Test
    void a_text_that_moves_from_one_column_into_the_next_is_a_change() throws SQLException {
        assertThat(found(past("update activity set ref = ref || title, title = '' where id = ?", happened.id(2))))
                .contains(happened.id(2) + ") was changed after it was sealed");
    }

    @Test
    void a_seal_that_was_changed_is_named() throws SQLException {
        assertThat(found(past("update audit_seal set sealed_at = now() where activity_id = ?", happened.id(2))))
                .contains(happened.id(2) + ") was changed after it was sealed");
        assertThat(found(past("update audit_seal set hash = ? where activity_id = ?", "a".repeat(64), happened.id(2))))
                .contains(happened.id(2) + ") was changed after it was sealed");
        assertThat(found(past(
                        "update audit_seal set previous_hash = ? where activity_id = ?",
                        "a".repeat(64),
                        happened.id(2))))
                .contains(happened.id(2) + ") does not follow from the entry before it");
        assertThat(found(past("update audit_seal set key_name = 'none' where activity_id = ?", happened.id(2))))
                .contains(happened.id(2) + ") was sealed with a secret that is not known here");
    }

    @Test
    void an_activity_that_was_deleted_is_named() throws SQLException {
        assertThat(found(past("delete from activity where id = ?", happened.id(4))))
                .matches("Entry \\d+ \\(activity " + happened.id(4) + "\\) is gone.*");
    }

    @Test
    void an_entry_that_was_deleted_with_its_seal_is_named() throws SQLException {
        var number = new long[1];
        assertThat(found(owner -> {
                    number[0] = Happened.entry(owner, happened.id(4));
                    run(owner, PAST_TRIGGERS);
                    run(owner, "delete from audit_seal where number = ?", number[0]);
                    run(owner, "delete from activity where id = ?", happened.id(4));
                }))
                .isEqualTo("Entry " + number[0] + " is missing");
    }

    @Test
    void of_two_entries_that_were_swapped_the_first_is_named() throws SQLException {
        assertThat(found(past("""
                        update activity a set (at, verb, ref, title, path, detail, stamp)
                            = (b.at, b.verb, b.ref, b.title, b.path, b.detail, b.stamp)
                        from activity b where a.id in (?, ?) and b.id in (?, ?) and a.id <> b.id
                        """, happened.id(2), happened.id(4), happened.id(2), happened.id(4))))
                .contains(happened.id(2) + ") was changed after it was sealed");
    }

    @Test
    void of_two_seals_that_were_swapped_the_first_is_named() throws SQLException {
        var number = new long[1];
        assertThat(found(owner -> {
                    number[0] = Happened.entry(owner, happened.id(2));
                    run(owner, PAST_TRIGGERS);
                    run(owner, "alter table audit_seal drop constraint audit_seal_activity_id_key");
                    run(owner, """
                            update audit_seal s set activity_id = o.activity_id from audit_seal o
                            where s.activity_id in (?, ?) and o.activity_id in (?, ?) and s.number <> o.number
                            """, happened.id(2), happened.id(4), happened.id(2), happened.id(4));
                }))
                .isEqualTo("Entry " + number[0] + " (activity " + happened.id(4) + ") was changed after it was sealed");
    }

    @Test
    void an_activity_that_was_put_there_past_the_service_is_named_once_it_is_sealed() throws SQLException {
        var forged = UUID.randomUUID();
        assertThat(found(owner -> {
                    insert(owner, forged, null);
                    assertThat(SealDesk.seal(new Chain(owner), Instant.now())).isPositive();
                }))
                .matches("Entry \\d+ \\(activity " + forged + "\\) was not written by this service");
    }

    @Test
    void a_stamp_fits_no_other_row() throws SQLException {
        var forged = UUID.randomUUID();
        assertThat(found(owner -> {
                    insert(owner, forged, stampOf(owner, happened.id(1)));
                    SealDesk.seal(new Chain(owner), Instant.now());
                }))
                .contains(forged + ") was not written by this service");
    }

    @Test
    void an_activity_that_was_put_there_past_the_triggers_is_named() throws SQLException {
        var forged = UUID.randomUUID();
        assertThat(found(owner -> {
                    run(owner, PAST_TRIGGERS);
                    insert(owner, forged, null);
                }))
                .contains("Activity " + forged + " is no entry of the chain");
    }

    @Test
    void nobody_makes_a_seal_without_the_secret() throws SQLException {
        var forged = UUID.randomUUID();
        assertThat(found(owner -> {
                    run(owner, PAST_TRIGGERS);
                    insert(owner, forged, null);
                    run(owner, """
                            insert into audit_seal (number, activity_id, previous_hash, hash, key_name, sealed_at)
                            select number + 1, ?, hash, encode(sha256(convert_to(hash, 'UTF8')), 'hex'), key_name, now()
                            from audit_seal order by number desc limit 1
                            """, forged);
                }))
                .contains(forged + ") was changed after it was sealed");
    }

    @Test
    void what_was_sealed_with_another_secret_is_not_believed_even_if_that_secret_was_ours_once() throws SQLException {
        var before = AuditKey.of("a secret from before");
        Tampering older = owner -> append(owner, before, before, Instant.now());

        assertThat(found(older)).contains("was sealed with a secret that is not known here");
        System.setProperty("openhall.audit.earlier-secrets", "a secret from before, one from long ago");
        try {
            assertThat(found(older)).contains("was sealed with an older secret than an entry before it");
        } finally {
            System.clearProperty("openhall.audit.earlier-secrets");
        }
    }

    @Test
    void the_chain_goes_on_with_a_new_secret_as_long_as_the_one_before_is_known() throws SQLException {
        Tampering later = owner -> append(owner, AuditKey.current(), AuditKey.current(), Instant.now());

        assertThat(found(withNewSecret(later))).isEmpty();
        assertThat(found(withNewSecret(owner -> System.clearProperty("openhall.audit.earlier-secrets"))))
                .startsWith("Entry 1 ")
                .contains("was sealed with a secret that is not known here");
    }

    @Test
    void what_was_recorded_before_the_secret_was_changed_has_a_day_to_be_sealed() throws SQLException {
        var before = AuditKey.current();
        var now = Instant.now();
        for (var late : List.of(Duration.ofHours(23), Duration.ofHours(25))) {
            Tampering stamped = owner -> {
                append(owner, AuditKey.current(), AuditKey.current(), now);
                append(owner, before, AuditKey.current(), now.plus(late));
            };
            var finding = found(withNewSecret(stamped));
            if (late.toHours() < 24) {
                assertThat(finding).isEmpty();
            } else {
                assertThat(finding).contains("was not written by this service");
            }
        }
    }

    @Test
    void that_the_end_was_cut_off_is_seen_by_who_knows_how_far_it_went() throws SQLException {
        var head = head();
        Tampering cut = owner -> {
            run(owner, PAST_TRIGGERS);
            run(owner, "delete from activity where id in (?, ?)", happened.id(4), happened.id(5));
            run(owner, "delete from audit_seal where number > ?", head.number() - 2);
        };
        var sentence = "Entry " + (head.number() - 1) + " is missing: the chain ends before it, but it once reached "
                + head.number();

        assertThat(found(cut, head)).isEqualTo(sentence);
        assertThat(found(owner -> {
                    noteThatACheckReached(owner, head);
                    cut.on(owner);
                }))
                .isEqualTo(sentence);
    }

    @Test
    void that_everything_was_emptied_is_seen_too() throws SQLException {
        assertThat(found(
                        owner -> {
                            run(owner, PAST_TRIGGERS);
                            run(owner, "truncate activity, audit_seal, activity_unsealed, audit_check");
                        },
                        head()))
                .startsWith("Entry 1 is missing");
    }

    @Test
    void seals_that_were_cut_off_leave_activities_that_are_no_entries() throws SQLException {
        assertThat(found(past("delete from audit_seal where activity_id = ?", happened.id(5))))
                .contains("Activity " + happened.id(5) + " is no entry of the chain");
    }

    @Test
    void a_head_that_was_another_one_is_named() throws SQLException {
        var head = head();
        var other = new Link(head.number(), "b".repeat(64));

        assertThat(found(owner -> {}, head)).isEmpty();
        assertThat(found(owner -> {}, other)).startsWith("Entry " + head.number() + " is not the one that was known");
        assertThat(found(owner -> noteThatACheckReached(owner, other)))
                .startsWith("Entry " + head.number() + " is not the one that was known");
    }

    @Test
    void the_first_of_several_is_the_one_that_is_named() throws SQLException {
        assertThat(found(owner -> {
                    run(owner, PAST_TRIGGERS);
                    run(owner, "update activity set verb = 'undid' where id in (?, ?)", happened.id(2), happened.id(5));
                    run(owner, "delete from activity where id = ?", happened.id(4));
                }))
                .contains(happened.id(2) + ") was changed");
    }

    @Test
    void a_check_goes_on_where_it_stopped() throws SQLException {
        try (var owner = Owner.connection()) {
            var check = new ChainCheck(owner);
            var all = check.whole(List.of());

            var first = check.along(Link.START, 3);
            assertThat(first.reached().number()).isEqualTo(3);
            assertThat(first.isDone()).isFalse();
            assertThat(check.along(first.reached(), Long.MAX_VALUE).reached()).isEqualTo(all.reached());
        }
    }

    /** The service's secret is changed, and the one before is known as such, until the test is over. */
    private static Tampering withNewSecret(Tampering then) {
        return owner -> {
            System.clearProperty("openhall.secret");
            var before = ConfigProvider.getConfig().getValue("openhall.secret", String.class);
            System.setProperty("openhall.secret", "the secret that came after it");
            System.setProperty("openhall.audit.earlier-secrets", before);
            then.on(owner);
        };
    }

    @AfterEach
    void theSecretAsItWas() {
        System.clearProperty("openhall.secret");
        System.clearProperty("openhall.audit.earlier-secrets");
    }

    private static String found(Tampering tampering, Link... known) throws SQLException {
        try (var owner = Owner.connection()) {
            owner.setAutoCommit(false);
            try {
                tampering.on(owner);
                var finding = new ChainCheck(owner).whole(List.of(known)).finding();
                return finding == null ? "" : finding.sentence();
            } finally {
                owner.rollback();
            }
        }
    }

    private static Tampering past(String sql, Object... values) {
        return owner -> {
            run(owner, PAST_TRIGGERS);
            assertThat(run(owner, sql, values)).as(sql).isPositive();
        };
    }

    private static void insert(Connection owner, UUID id, String stamp) throws SQLException {
        run(owner, INSERT, id, Instant.now().atOffset(ZoneOffset.UTC), "forged", stamp);
    }

    /** An activity and its seal as the service would write them with these keys. */
    private static void append(Connection owner, AuditKey stamps, AuditKey seals, Instant when) throws SQLException {
        run(owner, PAST_TRIGGERS);
        var at = when.truncatedTo(ChronoUnit.MICROS);
        var bare = new Entry(UUID.randomUUID(), at, null, "kept", "test", "R-9", "Forged", "/forged", null, null);
        var stamp = bare.stampWith(stamps);
        run(owner, INSERT, bare.id(), at.atOffset(ZoneOffset.UTC), "kept", stamp);
        var entry = new Entry(bare.id(), at, null, "kept", "test", "R-9", "Forged", "/forged", null, stamp);
        var chain = new Chain(owner);
        chain.append(List.of(AuditSeal.next(chain.head(), entry, seals, at)));
    }

    private static void noteThatACheckReached(Connection owner, Link head) throws SQLException {
        run(
                owner,
                "insert into audit_check (id, asked_at, checked_to, checked_hash, ended_at)"
                        + " values (uuidv7(), now(), ?, ?, now())",
                head.number(),
                head.hash());
    }

    private static String stampOf(Connection owner, UUID id) throws SQLException {
        try (var statement = owner.prepareStatement("select stamp from activity where id = ?")) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Objects.requireNonNull(rows.getString(1));
            }
        }
    }

    private static Link head() throws SQLException {
        try (var owner = Owner.connection()) {
            return new Chain(owner).head();
        }
    }
}
