/** Each service in a JVM of its own, against servers in processes of their own. */
package uk.safeguarding.standalone.alone;
