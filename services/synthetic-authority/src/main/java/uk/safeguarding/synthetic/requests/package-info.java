/** What is told to the services, in the fields of their commands. */
@NullMarked
package uk.safeguarding.synthetic.requests;

import org.jspecify.annotations.NullMarked;
