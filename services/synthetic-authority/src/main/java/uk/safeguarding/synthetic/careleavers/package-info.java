/** Young people who have left care. */
@NullMarked
package uk.safeguarding.synthetic.careleavers;

import org.jspecify.annotations.NullMarked;
