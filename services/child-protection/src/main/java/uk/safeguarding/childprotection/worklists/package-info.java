/** What the child protection teams have to do next. */
@NullMarked
package uk.safeguarding.childprotection.worklists;

import org.jspecify.annotations.NullMarked;
