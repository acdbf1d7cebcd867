/**
 * What people changed at work with a skill: they say what, and their manager signs it off. It is the strongest evidence there is,
 * because something is different and somebody saw it.
 */
@NullMarked
package openhall.skills.applied;

import org.jspecify.annotations.NullMarked;
