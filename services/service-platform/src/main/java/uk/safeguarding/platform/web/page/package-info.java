/** Pages for people: the layout around a service's own template, navigation, forms. */
@NullMarked
package uk.safeguarding.platform.web.page;

import org.jspecify.annotations.NullMarked;
