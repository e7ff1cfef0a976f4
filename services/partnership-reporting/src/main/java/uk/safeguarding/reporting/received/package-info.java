/** Other services' messages as this service understands them; its log keeps them for ever. */
@NullMarked
package uk.safeguarding.reporting.received;

import org.jspecify.annotations.NullMarked;
