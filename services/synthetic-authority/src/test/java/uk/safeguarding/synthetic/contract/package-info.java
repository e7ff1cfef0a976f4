/** Requests against the services' schemas and addresses. */
package uk.safeguarding.synthetic.contract;
