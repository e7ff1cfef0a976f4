/** What the delivery promises, tried without a platform. */
package uk.safeguarding.standalone.delivery;
