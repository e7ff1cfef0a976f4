package uk.safeguarding.synthetic.frontdoor;

import java.util.List;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;

/**
 * A contact about several children of one family, received together.
 *
 * @param contacts one for each child
 */
record Concern(Siblings about, List<Key> contacts, String source) {}
