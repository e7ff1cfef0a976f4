/** The indicators' rows, counted from requests. */
package uk.safeguarding.synthetic.counting;
