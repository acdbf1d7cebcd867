/** Digital champions confirm what they saw people do while they helped them: practical work, up to the level "working". */
@NullMarked
package openhall.skills.champions;

import org.jspecify.annotations.NullMarked;
