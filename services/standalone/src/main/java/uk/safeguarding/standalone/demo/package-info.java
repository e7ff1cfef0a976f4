/** What make demo shows. */
@NullMarked
package uk.safeguarding.standalone.demo;

import org.jspecify.annotations.NullMarked;
