/** The service navigation: services add their entries, a user sees those that lead somewhere. */
@NullMarked
package uk.safeguarding.platform.web.page.navigation;

import org.jspecify.annotations.NullMarked;
