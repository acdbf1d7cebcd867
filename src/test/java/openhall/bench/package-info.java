/**
 * How fast the pages are, beside rulers that run in the same program, on the same machine, in the same minutes. {@code
 * mvn verify -Pbench} runs it and prints one table; the ordinary build leaves it out.
 *
 * <h2>Why rulers</h2>
 *
 * <p>Requests per second say more about the machine, and about what else it was doing, than about a page. A page
 * divided by a ruler does not: both go through the same HTTP server, security, filters, threads, pool of connections
 * and PostgreSQL, and the ruler runs a second before and a second after the page, in every round. So the ratios can
 * be compared between machines and between days; the requests per second cannot.
 *
 * <ul>
 *   <li><b>One row</b>: one row by primary key with plain JDBC, as plain text. No page that asks the database for
 *       anything can do less. The goal for the course page is at least 0.40 of it, better 0.60.
 *   <li><b>One insert</b>: one row written and committed. Only durable when the table says that {@code fsync} and
 *       {@code synchronous_commit} are on; the tests' database has them off, and the profile turns them on. No page
 *       is divided by it: it is there to be compared with writes.
 *   <li><b>Point reads</b>: 230 reads by primary key, one after the other, and one insert. That is the shape of one
 *       course page of Moodle 3.8 as the footer of a public site shows it (230 reads, 1 write, 0.93 seconds;
 *       enovationsolutions.fr, "Moodle performance info"). Only the conversation with the database is copied, nothing
 *       of what the page works out, so it flatters the other side. The goal for the course page is at least 20 times
 *       as fast, better 100 times.
 *   <li><b>Static file</b>: a small file without the database: what HTTP and the visitors themselves cost.
 * </ul>
 *
 * <h2>How it runs</h2>
 *
 * <p>Four visitors hold a connection each and ask again as soon as they have the answer, over loopback, with the
 * cookies of somebody who has been here before. Everything is warmed up first. Then come five rounds, and in a round
 * ruler and page take turns: one row, page, one row, next page, one row. Each visit is bounded in time and in number,
 * and nothing is asked of any other machine. The visitors share the processors with the program, which makes all
 * figures smaller and ratios a little kinder; and this is the test's program, not the packaged one.
 *
 * <h2>How to read the table</h2>
 *
 * <ul>
 *   <li><b>asked/s</b>: answers per second, the median of the rounds.
 *   <li><b>one row</b>: that as a part of the one-row ruler just before and after, the median; <b>least-most</b> are
 *       the worst and the best round. When they are far apart the machine was busy: run it again.
 *   <li><b>reads</b>: how many times as fast as the point reads.
 *   <li><b>SQL</b>: statements of one request as PostgreSQL counts them, the look-up of the session included; those
 *       of the rulers are told above.
 *   <li><b>JVM ms</b>, <b>PG ms</b>: processor time of one request, over all rounds. The program's is that of the
 *       whole process, compiler and garbage collector included, less what the visitors' own threads used.
 *       PostgreSQL's is that of all its processes; a dash where none was used or it cannot be read. These depend on
 *       the machine, but hardly on its neighbours.
 *   <li><b>bytes</b>, <b>gzip</b>: the body of an answer, as it is and compressed. Only the row that says gzip was
 *       measured with compression, as browsers ask for it; on small pages that can cost as much as the page.
 * </ul>
 *
 * <p>{@link openhall.bench.TeamBench} measures the team page of 5,000 people with 40,000 completions and then with 400,000,
 * in one run, and prints how many times as fast it is with the many as with the few: 1.00 when it reads stored rows only.
 *
 * <p>{@link openhall.bench.InsightBench} measures the dashboards (insight of the council and of a directorate, how many need
 * what, the strategy) of a council of 500 people with 40,000 completions and then of 5,000 with 400,000, in one run. Six
 * directorates, 30 services and 120 teams are the same in both, because the pages show units and not people. It prints how
 * many times as long each page takes with the many as with the few; the goal is 1.30 at most. It also prints how long the
 * folding takes that finishing a course asks for, with the many; the goal is a second at most.
 *
 * <p>{@link openhall.bench.SupportBench} lets sixteen clients support one idea for ten seconds, then 10,000 ideas, and prints
 * the ratio; it fails when a support is lost or counted twice.
 *
 * <p>{@link openhall.bench.RegistrationBench} lets sixteen clients register for one hackathon for ten seconds, then for
 * 1,000, and prints the ratio; it fails when a place is lost, given twice or counted wrongly.
 *
 * <p>{@link openhall.bench.HackathonsBench} measures a hackathon's page, the organiser's list of entries and a judge's list
 * with 10, 100 and 1,000 entries, all of them on one page. It prints how many times as long each takes as with 10; it fails
 * when one of them takes more statements.
 *
 * <p>{@link openhall.bench.DoorBench} compares the time of a wrong password for somebody with that for nobody.
 *
 * <p>The bench fails only on what is the same on every machine: an answer that is not 200, or a page that asks the
 * database more often than it may. Ratios are printed and never asserted.
 */
@org.jspecify.annotations.NullMarked
package openhall.bench;
