/** The categories under which a child is subject of a plan. */
@NullMarked
package uk.safeguarding.childprotection.categoryofabuse;

import org.jspecify.annotations.NullMarked;
