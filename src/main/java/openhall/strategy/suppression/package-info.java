/**
 * What may be shown of groups of people, worked out once for page, table and API, so that nobody can subtract their way
 * to a small group.
 *
 * <p><b>The rules.</b> A release is one question asked of the whole council: {@link
 * openhall.strategy.suppression.Branch}es, each the sum of its parts (everyone is staff, management and others; a unit is
 * its units and the people directly in it). From the top down, {@link openhall.strategy.suppression.Suppression} hides:
 * <ol>
 * <li>a group that is too small by the {@link openhall.strategy.suppression.Rule}, whole: number, base and percent;
 * <li>a group whose head count differs by one to four people from any that was ever shown of it (the rule's number less
 *     one); the page keeps the last figure that was shown, with its day;
 * <li>a group with one of these inside that says the same of everybody (none, all), unless the whole council does;
 * <li>beside a hidden group the next smallest, until at least two are hidden that together are enough people, more
 *     people than groups, and do not all stand alike; where that cannot be, every part, those of nobody too;
 * <li>everything inside a hidden group.
 * </ol>
 *
 * <p><b>Why it holds.</b> The branches are nested, so all that follows from a release is what each shown group comes to
 * without its shown parts. By 4 that rest either belongs to nobody hidden, or is shared by two or more groups in more
 * than one way: each of them could be one person or two, and that person could stand in any of the ways that occur. By 5
 * nothing inside a hidden group adds to that, so within a release no small group has a figure that follows. Two releases
 * have nothing in common but their places; by 2 two shown figures of one place never differ by a small group, and a
 * figure that does not follow in one release has no difference to another that does.
 *
 * <p><b>Two pages about the same people.</b> "How many need what" shows everyone in a unit at target in a skill; the
 * measure of that skill shows staff beside management. Everyone without staff is management, so {@link
 * openhall.strategy.suppression.Together} shows the two of a unit both or not at all. What is left: where all in a hidden
 * rest who stand one way sit in one unit, or none of a unit does, the two pages together say so of its management too.
 * "All skills together" counts each person once; without those of a skill that is shown it can be just those of one that
 * is hidden. So it comes out after the skills, {@link openhall.strategy.suppression.Overall} hides it wherever a skill has
 * people and is not shown, and rule 4 hides what would give that away. Where every skill is shown, all together without
 * one of them can still be a few people: it says how many have no target in that skill, and of how they stand no more
 * than the skills that are shown.
 *
 * <p><b>What it costs.</b> Where one to four people come or go in a month, a unit and all inside it keep an older figure.
 * Where everybody in a unit with small teams stands alike, its figure moves into the one above. A unit can be hidden for
 * being the smallest beside a small one. A shown figure never changes: a {@link openhall.strategy.suppression.Release}
 * is made once in a month and the database keeps it as it is.
 *
 * <p><b>Replies.</b> Who was asked, replied, is not known, is at target and below it are numbers of the same people, and
 * some follow from others: not known is asked without at target and below; whoever replied is known. So they come out
 * together or not at all, and the rules 3 and 4 look at replying as they do at standing. Anybody in a hidden rest could sit
 * in any of its groups, with how they stand and whether they replied, so no relation between the numbers tells more.
 *
 * <p><b>What is outside it.</b> The whole council has no group beside it that could be worked out, so its own figures come
 * out every month however few have come or gone; where one says the same of everybody, so it does of each. Goal pages
 * show the whole council's measures as they stand. Measures that count the same people can together tell how many sit in a small unit,
 * never how any of them stand; how many sit where is no secret. Whoever knows all but one of a group's people from
 * elsewhere is not held off by any rule of this kind.
 */
@org.jspecify.annotations.NullMarked
package openhall.strategy.suppression;
